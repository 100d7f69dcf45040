package org.dangzhi.foundation.jobs.lists;

import java.util.Optional;
import org.dangzhi.foundation.jobs.JobsModule;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.HealthSource;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleRow;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleSelect;
import org.springframework.stereotype.Component;

/** {@link HealthSource} of timers and long runs: how many wait, run and have been done today. */
@Component
class JobHealthSource implements HealthSource {

    private static final String COUNTED = """
            select kind, cast(null as uuid), cast(:now as timestamptz), array[cast(going as text), cast(done as text)], wrong
              from (select 'timers' as kind, count(*) as going,
                           (select count(*) from jobs.effect
                             where happened_at > cast(:now as timestamptz) - interval '1 day') as done,
                           cast(count(*) filter (where failures > 0
                                or next_at < cast(:now as timestamptz) - interval '5 minutes') as int) as wrong
                      from jobs.timer where state = 'RUNNING'
                    union all
                    select 'runs', count(*) filter (where state in ('WAITING', 'RUNNING')),
                           count(*) filter (where state = 'DONE'),
                           cast(count(*) filter (where state in ('FAILED', 'LOST')) as int)
                      from jobs.long_run
                     where ended_at is null or ended_at > cast(:now as timestamptz) - interval '1 day') counted
            """;

    private final CurrentPermissions permissions;
    private final Texts texts;

    JobHealthSource(CurrentPermissions permissions, Texts texts) {
        this.permissions = permissions;
        this.texts = texts;
    }

    @Override
    public Optional<TroubleSelect> select() {
        return permissions.may(JobsModule.READ) ? Optional.of(TroubleSelect.of(COUNTED)) : Optional.empty();
    }

    @Override
    public HealthLine line(TroubleRow row) {
        boolean timers = row.kind().equals("timers");
        return new HealthLine(
                timers ? "clock" : "hourglass",
                texts.t("jobs.health." + row.kind()),
                row.count() == 0,
                texts.t("jobs.health." + row.kind() + ".text", row.word(0), row.word(1)),
                row.count() == 0 ? "" : texts.t("jobs.health." + row.kind() + ".wrong", row.count()),
                "/settings/jobs");
    }
}
