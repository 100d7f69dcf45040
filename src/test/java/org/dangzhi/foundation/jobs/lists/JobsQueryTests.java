package org.dangzhi.foundation.jobs.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.jobs.LongRun.State;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.jobs.LongRuns;
import org.dangzhi.foundation.jobs.RecordingRunHandler;
import org.dangzhi.foundation.jobs.RecordingTimerHandler;
import org.dangzhi.foundation.jobs.Timers;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.jobs.scheduling.JobTriggerRows;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class JobsQueryTests {

    private static final Instant MONDAY_20H = Instant.parse("2026-11-23T12:00:00Z");
    private static final Instant TUESDAY_20H = MONDAY_20H.plus(Duration.ofDays(1));

    @Autowired
    JobsQuery list;

    @Autowired
    Timers timers;

    @Autowired
    LongRuns runs;

    @Autowired
    RecordingRunHandler pits;

    @Autowired
    JobTriggerRows triggers;

    @Autowired
    RecordingTimerHandler bell;

    @Autowired
    Offices offices;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    TestOffice binbei;
    final List<LongRunId> begun = new ArrayList<>();

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
        bell.further = due -> {};
    }

    @AfterEach
    void nobodyDigs() {
        begun.forEach(run -> binbei.run(() -> runs.stop(run)));
        pits.letGo();
    }

    @Test
    void timersStandByTheirNextStageAndPageByKey() {
        IntStream.of(3, 1, 2).forEach(hours -> start(Duration.ofHours(hours)));

        var first = read(() -> list.waiting(null, 2));
        var second = read(() -> list.waiting(first.getLast().id(), 2));
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

        await().untilAsserted(() -> assertThat(read(() -> list.failing(null, 10)))
                .extracting(JobsQuery.Timer::lastError)
                .containsExactly("IllegalStateException: The paper is out."));
    }

    @Test
    void anOfficeSeesItsOwnDutiesOnly() {
        var plant = TestOffice.found(offices);
        putDown(binbei, MONDAY_20H);
        putDown(plant, TUESDAY_20H);

        List<JobsQuery.Duty> here = read(list::duties);
        List<JobsQuery.Duty> there = plant.in(() -> transaction.execute(status -> list.duties()));
        assertThat(here)
                .filteredOn("name", "jobs.evening_round")
                .extracting(JobsQuery.Duty::next)
                .containsExactly(MONDAY_20H);
        assertThat(there)
                .filteredOn("name", "jobs.evening_round")
                .extracting(JobsQuery.Duty::next)
                .containsExactly(TUESDAY_20H);
    }

    /** One is at work, two wait behind it, of which the second is stopped: open ones first, the newest of each first. */
    @Test
    void longRunsStandWithTheirPlaceInTheLineAndPageByKey() {
        var digging = beginToDig();
        await().untilAsserted(() ->
                assertThat(run(digging)).extracting(JobsQuery.Run::state).isEqualTo(State.RUNNING));
        var behind = beginToDig();
        var last = beginToDig();
        binbei.run(() -> runs.stop(last));

        var first = read(() -> list.runs(null, 2));
        assertThat(first).extracting(JobsQuery.Run::id).containsExactly(behind.id(), digging.id());
        assertThat(first).extracting(JobsQuery.Run::before).containsExactly(1, 0);
        assertThat(read(() -> list.runs(digging.id(), 2)))
                .extracting(JobsQuery.Run::state)
                .containsExactly(State.STOPPED);
    }

    private LongRunId beginToDig() {
        var run =
                binbei.in(() -> runs.begin(RecordingRunHandler.KIND, TimeOrderedIds.next(), "{\"ground\": \"deep\"}"));
        begun.add(run);
        return run;
    }

    private JobsQuery.Run run(LongRunId id) {
        return read(() -> list.runs(null, 10)).stream()
                .filter(run -> run.id().equals(id.id()))
                .findFirst()
                .orElseThrow();
    }

    private void putDown(TestOffice office, Instant next) {
        office.run(() -> transaction.executeWithoutResult(
                status -> triggers.at("jobs.recurring", JobTrigger.of("jobs.evening_round"), next)));
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
