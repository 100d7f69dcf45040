package org.dangzhi.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class JobsQueryTests {

    private static final Instant TUESDAY_20H = RecurringTests.MONDAY_20H.plus(Duration.ofDays(1));

    @Autowired
    JobsQuery list;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Timers timers;

    @Autowired
    RecurringTaskRegistrar rollCall;

    @Autowired
    RecordingTimerHandler bell;

    @Autowired
    Offices offices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    TestOffice binbei;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
        bell.further = due -> {};
    }

    @Test
    void timersStandByTheirNextStageAndPageByKey() {
        IntStream.of(3, 1, 2).forEach(hours -> start(Duration.ofHours(hours)));

        var first = read(() -> list.running(false, null, 2));
        var second = read(() -> list.running(false, first.getLast().id(), 2));
        assertThat(first).extracting(JobsQuery.Timer::nextAt).isSorted().hasSize(2);
        assertThat(second).hasSize(1);
        assertThat(second.getFirst().nextAt()).isEqualTo(clock.instant().plus(Duration.ofHours(3)));
    }

    @Test
    void whatHappenedStandsNewestFirstAndPagesByKey() {
        start(Duration.ofHours(-3), Duration.ofHours(-2), Duration.ofHours(-1));
        await().untilAsserted(
                        () -> assertThat(read(() -> list.effects(null, 10))).hasSize(3));

        var first = read(() -> list.effects(null, 2));
        assertThat(first).extracting(JobsQuery.Effect::outcome).containsExactly("HANDLED", "PASSED");
        assertThat(read(() -> list.effects(first.getLast().id(), 2)))
                .extracting(JobsQuery.Effect::stage)
                .containsExactly(0);
    }

    @Test
    void whatFailsIsFoundWithItsReason() {
        bell.further = due -> {
            throw new IllegalStateException("The paper is out.");
        };
        start(Duration.ZERO);

        await().untilAsserted(() -> assertThat(read(() -> list.running(true, null, 10)))
                .extracting(JobsQuery.Timer::lastError)
                .containsExactly("IllegalStateException: The paper is out."));
    }

    @Test
    void anOfficeSeesItsOwnDutiesOnly() {
        var plant = TestOffice.found(offices);
        rollCall.run();
        putOff(plant, "jobs.evening_round", TUESDAY_20H);

        List<JobsQuery.Duty> here = read(list::duties);
        List<JobsQuery.Duty> there = plant.in(() -> transaction.execute(status -> list.duties()));
        assertThat(here)
                .filteredOn("name", "jobs.evening_round")
                .extracting(JobsQuery.Duty::next)
                .containsExactly(RecurringTests.MONDAY_20H);
        assertThat(there)
                .filteredOn("name", "jobs.evening_round")
                .extracting(JobsQuery.Duty::next)
                .containsExactly(TUESDAY_20H);
    }

    private void putOff(TestOffice office, String duty, Instant until) {
        jdbc.sql("update ground.scheduled_tasks set execution_time = :until where task_instance like :duty || '%'")
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("duty", office.id().id() + "/" + duty)
                .update();
    }

    private void start(Duration... fromNow) {
        var now = clock.instant();
        var stages = List.of(fromNow).stream().map(now::plus).toList();
        UUID subject = TimeOrderedIds.next();
        binbei.run(() -> timers.start("jobs.bell", subject, stages));
    }

    private <T> T read(Supplier<T> read) {
        return binbei.in(() -> transaction.execute(status -> read.get()));
    }
}
