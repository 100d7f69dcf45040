package org.dangzhi.foundation.jobs.lists;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.jobs.LongRun;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.RecordMapper;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of the page of jobs. */
@Component
class JobsQuery {

    /** What the list after it can begin behind. */
    interface JobLine {
        UUID id();
    }

    record Timer(
            UUID id,
            String kind,
            UUID subject,
            int nextStage,
            int length,
            Instant nextAt,
            @Nullable String lastError,
            @Nullable Instant retryAt)
            implements JobLine {}

    record Effect(UUID id, String kind, UUID subject, int stage, Instant dueAt, Instant happenedAt, String outcome)
            implements JobLine {}

    record Duty(String name, Instant next, @Nullable Instant lastRun, int failures) {}

    /** @param before how many of its lane come earlier, whatever their office; 0 for one that has ended */
    record Run(
            UUID id,
            String kind,
            UUID subject,
            LongRun.State state,
            boolean stopAsked,
            int before,
            @Nullable String progress,
            @Nullable String lastError,
            Instant askedAt,
            @Nullable Instant endedAt)
            implements JobLine {}

    private final JdbcClient jdbc;

    JobsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Running timers, the next due first; {@code after} is the last one already shown. */
    List<Timer> waiting(@Nullable UUID after, int most) {
        return running(false, after, most);
    }

    /** Those of them whose handler failed the last time. */
    List<Timer> failing(@Nullable UUID after, int most) {
        return running(true, after, most);
    }

    private List<Timer> running(boolean onlyFailing, @Nullable UUID after, int most) {
        return jdbc.sql("""
                        select id, kind, subject, next_stage, cardinality(stages) as length, next_at, last_error, retry_at
                          from jobs.timer
                         where state = 'RUNNING'
                           and (cast(:after as uuid) is null
                                or (next_at, id) > (select t.next_at, t.id from jobs.timer t where t.id = :after))
                        """ + (onlyFailing ? " and failures > 0" : "") + " order by next_at, id limit :most")
                .param("after", after)
                .param("most", most)
                .query(new RecordMapper<>(Timer.class))
                .list();
    }

    /** The newest first; {@code after} is the last one already shown. */
    List<Effect> effects(@Nullable UUID after, int most) {
        return jdbc.sql("""
                        select id, kind, subject, stage, due_at, happened_at, outcome from jobs.effect
                         where cast(:after as uuid) is null or id < cast(:after as uuid)
                         order by id desc limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query(new RecordMapper<>(Effect.class))
                .list();
    }

    /** The scheduler's table knows no office, so this one statement filters by it. */
    List<Duty> duties() {
        return jdbc.sql("""
                        select d.name, d.execution_time as next,
                               (select max(ran_at) from jobs.run r where r.name = d.name) as last_run,
                               coalesce(d.consecutive_failures, 0) as failures
                          from (select split_part(task_instance, '/', 2) as name, execution_time, consecutive_failures
                                  from ground.scheduled_tasks
                                 where task_name = 'jobs.recurring' and task_instance like :office || '/%') d
                         order by d.execution_time, d.name
                        """)
                .param("office", OfficeContext.current().id().toString())
                .query(new RecordMapper<>(Duty.class))
                .list();
    }

    /**
     * Long runs: those that wait or run, then those that have ended, the newest first each; {@code after} is the last one
     * already shown. The lines know no office, and nothing is read of them but how long they are.
     */
    List<Run> runs(@Nullable UUID after, int most) {
        return jdbc.sql("""
                        select r.id, r.kind, r.subject, r.state, r.stop_asked, r.progress::text as progress, r.last_error, r.asked_at,
                               r.ended_at,
                               (select count(*)::int
                                  from ground.run_turn own
                                  join ground.run_turn b on b.lane = own.lane and b.number < own.number
                                 where own.run = r.id) as before
                          from jobs.long_run r
                         where cast(:after as uuid) is null
                            or (r.ended_at is null, r.id)
                               < (select l.ended_at is null, l.id from jobs.long_run l where l.id = :after)
                         order by (r.ended_at is null) desc, r.id desc limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query(new RecordMapper<>(Run.class))
                .list();
    }
}
