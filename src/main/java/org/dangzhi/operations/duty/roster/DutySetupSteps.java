package org.dangzhi.operations.duty.roster;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.dangzhi.operations.duty.DutyModule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of duty: what kinds of shifts there are, and the first shift that somebody keeps. */
@Component
class DutySetupSteps implements SetupSteps {

    private record Counts(int kinds, @Nullable Instant first) {}

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Texts texts;
    private final TimeWords times;

    DutySetupSteps(JdbcClient jdbc, Clock clock, Texts texts, TimeWords times) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public List<SetupStep> steps() {
        var counts = jdbc.sql("""
                        select (select count(*) from duty.shift_kind where active) as kinds,
                               (select min(s.starts_at) from duty.shift s
                                 where s.ends_at > :now and s.primary_id is not null and s.secondary_id is not null) as first
                        """)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, n) -> new Counts(row.getInt("kinds"), instant(row.getTimestamp("first"))))
                .single();
        return List.of(kinds(counts.kinds()), first(counts.first()));
    }

    private static @Nullable Instant instant(@Nullable Timestamp value) {
        return value == null ? null : value.toInstant();
    }

    private SetupStep kinds(int kinds) {
        return new SetupStep(
                "duty.setup",
                50,
                List.of(),
                "/duty/settings",
                DutyModule.SETTINGS,
                SetupStep.doneIf(kinds > 0),
                kinds == 0 ? "" : texts.t("duty.setup.fact", kinds));
    }

    private SetupStep first(@Nullable Instant first) {
        return new SetupStep(
                SetupStep.FIRST_SHIFT,
                70,
                List.of("duty.setup", "planning.setup"),
                "/duty/plan",
                DutyModule.ROSTER_WRITE,
                SetupStep.doneIf(first != null),
                first == null ? "" : texts.t("duty.setup.first.fact", times.at(first)));
    }
}
