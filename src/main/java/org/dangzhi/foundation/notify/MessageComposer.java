package org.dangzhi.foundation.notify;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.notify.sending.OutgoingMessage;
import org.dangzhi.foundation.notify.sending.OutgoingMessage.Recipient;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Composer of a delivery's message, in the office's language, to the addresses known now. */
@Component
public class MessageComposer {

    private record Told(String key, List<String> args, String address, Urgency urgency) {}

    private final JdbcClient jdbc;
    private final NoticeWords words;
    private final Offices offices;
    private final Settings settings;
    private final Texts texts;

    MessageComposer(JdbcClient jdbc, NoticeWords words, Offices offices, Settings settings, Texts texts) {
        this.jdbc = jdbc;
        this.words = words;
        this.offices = offices;
        this.settings = settings;
        this.texts = texts;
    }

    OutgoingMessage write(Delivery delivery) {
        var told = jdbc.sql("select key, args, address, urgency from notify.notice where id = :id")
                .param("id", delivery.notice())
                .query((row, n) -> new Told(
                        row.getString("key"),
                        List.of((String[]) row.getArray("args").getArray()),
                        row.getString("address"),
                        Urgency.valueOf(row.getString("urgency"))))
                .single();
        return words.inOfficeLanguage(() -> message(
                delivery.id(),
                words.read(told.key(), told.args()),
                link(told.address()),
                told.urgency() == Urgency.ALARM,
                receivers(delivery)));
    }

    /** What the page of channels sends to see whether a channel works. */
    public OutgoingMessage test(UUID id, List<Recipient> to) {
        return words.inOfficeLanguage(
                () -> message(id, texts.t("notify.channel.test.text"), link("/notices"), false, to));
    }

    private OutgoingMessage message(UUID id, String text, String link, boolean alarm, List<Recipient> to) {
        var office = offices.current().shortName();
        var title = texts.t(alarm ? "notify.message.alarm" : "notify.message.title", office);
        return new OutgoingMessage(id, title, text, link, texts.t("notify.message.open"), alarm, to);
    }

    /** Absolute once the office has said under which address its people reach it. */
    private String link(String address) {
        var base = settings.text("notify.base", "");
        return base.isEmpty() ? "" : base + address;
    }

    private List<Recipient> receivers(Delivery delivery) {
        return jdbc
                .sql("""
                        select p.name, coalesce(a.email, '') as email, coalesce(p.mobile, '') as phone
                          from people.name_of p left join notify.address a on a.person_id = p.id
                         where p.id = any (cast(:persons as uuid[]))
                         order by p.precedence, p.name
                        """)
                .param("persons", UuidArrays.array(delivery.persons()))
                .query((row, n) -> new Recipient(row.getString("name"), row.getString("email"), row.getString("phone")))
                .list()
                .stream()
                .filter(receiver -> canReach(delivery.channel(), receiver))
                .toList();
    }

    private static boolean canReach(NotificationChannel channel, Recipient receiver) {
        return switch (channel) {
            case EMAIL -> !receiver.email().isEmpty();
            case SMS -> !receiver.phone().isEmpty();
            case WECOM, DINGTALK -> true;
        };
    }
}
