package org.dangzhi.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestClock;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.Offices;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class RecurringTests {

    static final Instant MONDAY_20H = Instant.parse("2026-11-23T12:00:00Z");

    @Autowired
    EveningRound round;

    @Autowired
    RecurringTaskRegistrar rollCall;

    @Autowired
    RecurringJob job;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    TestOffice binbei;

    @BeforeEach
    void anOfficeOnMondayAfternoon() {
        ((TestClock) clock).set(TestClock.BEGIN);
        binbei = TestOffice.found(offices);
    }

    @Test
    void everyOfficeIsWokenForItByTheClockOfItsZone() {
        rollCall.run();

        assertThat(jdbc.sql(
                                "select execution_time from ground.scheduled_tasks where task_instance like :office || '/jobs.evening_round/%'")
                        .param("office", binbei.id().id().toString())
                        .query((row, n) -> row.getTimestamp(1).toInstant())
                        .list())
                .containsExactly(MONDAY_20H);
    }

    @Test
    void isDoneOnceForTheMomentItWasDueAlsoWhenWokenTwice() {
        ((TestClock) clock).set(MONDAY_20H);

        var wake = binbei.in(() -> JobTrigger.of("jobs.evening_round"));
        var next = binbei.in(() -> job.run(wake, MONDAY_20H));
        binbei.in(() -> job.run(wake, MONDAY_20H));

        assertThat(round.in(binbei)).containsExactly(MONDAY_20H);
        assertThat(next).contains(MONDAY_20H.plus(Duration.ofDays(1)));
    }

    @Test
    void afterThreeDaysOfDowntimeItIsDoneOnce() {
        ((TestClock) clock).set(MONDAY_20H.plus(Duration.ofDays(3)));

        var next = binbei.in(() -> job.run(JobTrigger.of("jobs.evening_round"), MONDAY_20H));

        assertThat(round.in(binbei)).hasSize(1);
        assertThat(next).contains(MONDAY_20H.plus(Duration.ofDays(4)));
    }

    @Test
    void aDutyThatThisVersionNoLongerHasIsWokenNoMore() {
        assertThat(binbei.in(() -> job.run(JobTrigger.of("jobs.forgotten"), MONDAY_20H)))
                .isEmpty();
    }

    @Test
    void aCadenceFallsOnWholeMultiples() {
        assertThat(Recurrence.every(Duration.ofMinutes(5)).after(TestClock.BEGIN, offices.zone()))
                .isEqualTo(Instant.parse("2026-11-23T08:45:00Z"));
    }
}
