package org.dangzhi.foundation.notify;

import java.util.Optional;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.HealthSource;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleRow;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleSelect;
import org.springframework.stereotype.Component;

/** {@link HealthSource} of each channel that is open: what went out in a day, and what did not. */
@Component
class DeliveryHealthSource implements HealthSource {

    private static final String COUNTED = """
            select c.channel, cast(null as uuid), cast(:now as timestamptz),
                   array[cast(count(*) filter (where d.state = 'SENT') as text),
                         cast(count(*) filter (where d.state = 'WAITING') as text)],
                   cast(count(*) filter (where d.state in ('FAILED', 'GIVEN_UP')) as int)
              from notify.channel c
              left join notify.notice n on n.told_at > cast(:now as timestamptz) - interval '1 day'
              left join notify.delivery d on d.notice_id = n.id and d.channel = c.channel
             where c.enabled
             group by c.channel
            """;

    private final CurrentPermissions permissions;
    private final Texts texts;

    DeliveryHealthSource(CurrentPermissions permissions, Texts texts) {
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public Optional<TroubleSelect> select() {
        return permissions.may(NotifyModule.DELIVERIES) ? Optional.of(TroubleSelect.of(COUNTED)) : Optional.empty();
    }

    @Override
    public HealthLine line(TroubleRow row) {
        return new HealthLine(
                row.kind().equals("EMAIL") ? "mail" : "send",
                texts.t("notify.channel." + row.kind()),
                row.count() == 0,
                texts.t("notify.health.text", row.word(0), row.word(1)),
                row.count() == 0 ? "" : texts.t("notify.health.wrong", row.count()),
                "/settings/deliveries");
    }
}
