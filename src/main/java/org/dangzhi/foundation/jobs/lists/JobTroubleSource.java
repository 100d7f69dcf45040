package org.dangzhi.foundation.jobs.lists;

import java.util.Optional;
import org.dangzhi.foundation.jobs.JobsModule;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.springframework.stereotype.Component;

/** {@link TroubleSource} of work in the background: timers that fail or are late, and long runs that came to nothing. */
@Component
class JobTroubleSource implements TroubleSource {

    /** Five minutes late is no delay of the scheduler any more. */
    private static final String TROUBLED = """
            select j.kind, j.id, j.since, array[]::text[], j.jobs
              from (select case when t.failures > 0 then 'failing' else 'late' end as kind, (array_agg(t.id))[1] as id,
                           min(t.next_at) as since, count(*) as jobs
                      from jobs.timer t
                     where t.state = 'RUNNING'
                       and (t.failures > 0 or t.next_at < cast(:now as timestamptz) - interval '5 minutes')
                     group by 1
                    union all
                    select 'runs', (array_agg(r.id))[1], min(r.ended_at), count(*)
                      from jobs.long_run r
                     where r.state in ('FAILED', 'LOST') and r.ended_at > cast(:now as timestamptz) - interval '1 day'
                    having count(*) > 0) j
            """;

    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    JobTroubleSource(CurrentPermissions permissions, Texts texts, TimeWords times) {
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Optional<TroubleSelect> select() {
        return permissions.may(JobsModule.READ) ? Optional.of(TroubleSelect.of(TROUBLED)) : Optional.empty();
    }

    @Override
    public Optional<Trouble> line(TroubleRow row) {
        return Optional.of(new Trouble(
                Trouble.Part.HEALTH,
                false,
                row.since(),
                "clock-exclamation",
                texts.t("jobs.trouble"),
                texts.t("jobs.trouble." + row.kind(), row.count()),
                texts.t("jobs.trouble.since", times.at(row.since())),
                "/settings/jobs?show=" + (row.kind().equals("late") ? "waiting" : row.kind()),
                texts.t("jobs.trouble.look")));
    }
}
