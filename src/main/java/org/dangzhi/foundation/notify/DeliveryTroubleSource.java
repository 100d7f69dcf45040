package org.dangzhi.foundation.notify;

import java.util.Optional;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.springframework.stereotype.Component;

/** {@link TroubleSource} of messages of the last week that did not get out; by channel, without what they say. */
@Component
class DeliveryTroubleSource implements TroubleSource {

    private static final String UNDELIVERED = """
            select d.channel || '.' || d.state, (array_agg(d.id))[1], min(n.told_at), array[d.channel, d.state], count(*)
              from notify.delivery d
              join notify.notice n on n.office_id = d.office_id and n.id = d.notice_id
             where d.state in ('FAILED', 'GIVEN_UP') and n.told_at > cast(:now as timestamptz) - interval '7 days'
             group by d.channel, d.state
            """;

    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    DeliveryTroubleSource(CurrentPermissions permissions, Texts texts, TimeWords times) {
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Optional<TroubleSelect> select() {
        return permissions.may(NotifyModule.DELIVERIES) ? Optional.of(TroubleSelect.of(UNDELIVERED)) : Optional.empty();
    }

    @Override
    public Optional<Trouble> line(TroubleRow row) {
        return Optional.of(new Trouble(
                Trouble.Part.HEALTH,
                false,
                row.since(),
                "mail",
                texts.t("notify.trouble"),
                texts.t("notify.trouble." + row.word(1), texts.t("notify.channel." + row.word(0)), row.count()),
                texts.t("notify.trouble.since", times.at(row.since())),
                "/settings/deliveries?state=" + row.word(1),
                texts.t("notify.trouble.look")));
    }
}
