package org.dangzhi.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestClock;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class TimersTests {

    static final String BELL = "jobs.bell";

    @Autowired
    Timers timers;

    @Autowired
    StagedTimerJob ladders;

    @Autowired
    RecordingTimerHandler bell;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    TestOffice binbei;
    UUID boiler;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
        boiler = TimeOrderedIds.next();
        bell.further = due -> {};
    }

    @AfterEach
    void nothingRings() {
        bell.further = due -> {};
    }

    @Test
    void handlesEachStageOnceAndInOrder() {
        start(10, 20, 30);

        for (int stage = 0; stage < 3; stage++) {
            forward(10);
            awaitRings(stage + 1);
        }

        assertThat(bell.of(boiler)).extracting(DueStage::stage).containsExactly(0, 1, 2);
        assertThat(bell.of(boiler)).extracting(DueStage::lastStage).containsExactly(false, false, true);
        assertThat(effects()).containsExactly("0 HANDLED", "1 HANDLED", "2 HANDLED");
        await().untilAsserted(() -> assertThat(wakeUps()).isZero());
    }

    @Test
    void afterDowntimeOnlyTheNewestStageIsHandledAndEarlierOnesArePassed() {
        start(10, 20, 30, 500);

        forward(45);
        awaitRings(1);

        var due = bell.of(boiler).getFirst();
        assertThat(due.stage()).isEqualTo(2);
        assertThat(due.passed()).isEqualTo(2);
        assertThat(due.lastStage()).isFalse();
        assertThat(effects()).containsExactly("0 PASSED", "1 PASSED", "2 HANDLED");
    }

    @Test
    void worksInItsOfficeAsTheSystem() {
        start(0);
        awaitRings(1);

        var ring = bell.rings.getLast();
        assertThat(ring.office()).isEqualTo(binbei.id().id());
        assertThat(ring.actor()).isEqualTo("system:jobs");
    }

    @Test
    void whatStartsInsteadEndsTheOtherKindsAndTheirWakeUps() {
        start(10);
        binbei.run(() -> timers.startInstead(
                Set.of(BELL, "jobs.gong"),
                "jobs.gong",
                boiler,
                List.of(clock.instant().plus(Duration.ofDays(1)))));

        assertThat(strings("select kind || ' ' || state from jobs.timer where subject = :subject order by kind"))
                .containsExactly(BELL + " CANCELLED", "jobs.gong RUNNING");
        assertThat(wakeUps()).isZero();
    }

    @Test
    void aStartThatIsRolledBackNeverHappens() {
        assertThatThrownBy(() -> binbei.run(() -> transaction.executeWithoutResult(status -> {
                    timers.start(BELL, boiler, List.of(clock.instant()));
                    throw new IllegalStateException("changed my mind");
                })))
                .hasMessage("changed my mind");

        assertThat(wakeUps()).isZero();
        assertThat(timerStates()).isEmpty();
    }

    @Test
    void aCancelledTimerHappensNoMore() {
        start(10, 20);
        forward(10);
        awaitRings(1);
        binbei.run(() -> timers.cancel(BELL, boiler));

        assertThat(timerStates()).containsExactly("CANCELLED");
        await().untilAsserted(() -> assertThat(wakeUps()).isZero());
        forward(60);
        assertThat(bell.of(boiler)).hasSize(1);
    }

    @Test
    void aNewRoundReplacesTheRunningOne() {
        start(10, 20);
        start(15);

        forward(30);
        awaitRings(1);

        assertThat(timerStates()).containsExactly("CANCELLED", "DONE");
        assertThat(effects()).containsExactly("0 HANDLED");
    }

    @Test
    void refusesStagesThatRunBackwards() {
        assertThatThrownBy(() -> start(20, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailingHandlerLeavesNothingShowsAndIsTriedAgain() {
        bell.further = due -> {
            throw new IllegalStateException("The paper is out.");
        };
        start(0, 60);

        await().untilAsserted(() -> assertThat(failure()).contains("The paper is out."));
        assertThat(effects()).isEmpty();
        assertThat(kept(0)).isEmpty();

        bell.further = due -> {};
        clock().forward(RetryDelay.after(1));
        awaitRings(1);
        assertThat(effects()).containsExactly("0 HANDLED");
        assertThat(failure()).isEmpty();
    }

    /** Whoever writes in the same row holds it; a second later it is free, and the log need not hear of it. */
    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void aRowThatSomebodyHoldsIsWaitedForWithoutALineInTheLog(CapturedOutput output) {
        var tries = new AtomicInteger();
        bell.further = due -> {
            if (tries.getAndIncrement() == 0)
                throw new CannotAcquireLockException("held", new SQLException("lock timeout", "55P03"));
        };
        start(0);
        await().untilAsserted(() -> assertThat(tries).hasValue(1));
        assertThat(effects()).isEmpty();

        clock().forward(Duration.ofSeconds(1));
        awaitRings(1);
        assertThat(failure()).isEmpty();
        assertThat(output.getAll()).doesNotContain("lock timeout", "CannotAcquireLock");
    }

    @Test
    void aHandlerMayEndItsOwnTimer() {
        bell.further = due -> timers.cancel(BELL, due.subject());
        start(0, 60);
        awaitRings(1);

        assertThat(timerStates()).containsExactly("CANCELLED");
        await().untilAsserted(() -> assertThat(wakeUps()).isZero());
    }

    @Test
    void aHandlerMayStartItsTimerAgain() {
        bell.further = due -> {
            if (bell.of(due.subject()).isEmpty())
                timers.start(BELL, due.subject(), List.of(clock.instant().plusSeconds(60)));
        };
        start(0);
        awaitRings(1);
        forward(1);
        awaitRings(2);

        assertThat(timerStates()).containsExactly("DONE", "DONE");
    }

    @Test
    void severalInstancesTogetherHandleAStageOnce() throws Exception {
        binbei.run(() -> timers.start(BELL, boiler, List.of(clock.instant().plusSeconds(600))));
        var timer = binbei.in(
                () -> transaction.execute(status -> jdbc.sql("select id from jobs.timer where subject = :subject")
                        .param("subject", boiler)
                        .query(UUID.class)
                        .single()));
        var wake = new JobTrigger(binbei.id().id(), BELL, timer);
        clock().forward(Duration.ofSeconds(600));

        try (var instances = Executors.newFixedThreadPool(4)) {
            Callable<Optional<Instant>> run = () -> binbei.in(() -> ladders.run(wake, Instant.EPOCH));
            for (var done : instances.invokeAll(Collections.nCopies(4, run))) done.get(); // none of them failed
        }

        awaitRings(1);
        assertThat(bell.of(boiler)).hasSize(1);
        assertThat(effects()).containsExactly("0 HANDLED");
    }

    @Test
    void anotherOfficeSeesNothingOfIt() {
        start(0);
        awaitRings(1);
        var plant = TestOffice.found(offices);

        List<Integer> seen = plant.in(() -> transaction.execute(status -> jdbc.sql("select stage from jobs.effect")
                .query((row, n) -> row.getInt(1))
                .list()));
        assertThat(seen).isEmpty();
        plant.run(() -> timers.cancel(BELL, boiler));
        assertThat(timerStates()).containsExactly("DONE");
    }

    private void start(int... minutes) {
        var now = clock.instant();
        var stages = IntStream.of(minutes)
                .mapToObj(m -> now.plus(Duration.ofMinutes(m)))
                .toList();
        binbei.run(() -> timers.start(BELL, boiler, stages));
    }

    private void forward(int minutes) {
        clock().forward(Duration.ofMinutes(minutes));
    }

    private TestClock clock() {
        return (TestClock) clock;
    }

    private void awaitRings(int count) {
        await().untilAsserted(() ->
                assertThat(String.join(" ", effects()).split("HANDLED", -1)).hasSize(count + 1));
    }

    private List<String> effects() {
        return strings(
                "select stage || ' ' || outcome from jobs.effect where subject = :subject order by round, stage");
    }

    private List<String> timerStates() {
        return strings("select state from jobs.timer where subject = :subject order by round");
    }

    private List<String> failure() {
        return strings("select last_error from jobs.timer where subject = :subject and last_error is not null").stream()
                .map(error -> error.substring(error.indexOf(": ") + 2))
                .toList();
    }

    private List<String> kept(int stage) {
        return strings("select value from office.setting where key like 'bell.' || :subject || '." + stage + "'");
    }

    private int wakeUps() {
        return jdbc.sql(
                        "select count(*) from ground.scheduled_tasks where task_instance like :office || '/jobs.bell/%'")
                .param("office", binbei.id().id().toString())
                .query(Integer.class)
                .single();
    }

    private List<String> strings(String sql) {
        return binbei.in(() -> transaction.execute(status -> jdbc.sql(sql)
                .param("subject", boiler)
                .query((row, n) -> row.getString(1))
                .list()));
    }
}
