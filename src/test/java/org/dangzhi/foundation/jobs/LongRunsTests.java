package org.dangzhi.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.jobs.LongRun.State;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs of one lane, from their turn to their end. That an instance died is played by triggering its run again, as the
 * scheduler does then; {@code TimerCrashTests} kills real ones.
 */
@DatabaseTest
class LongRunsTests {

    private static final String SHALLOW = "{}";
    private static final String DEEP = "{\"ground\": \"deep\"}";
    private static final String ROCK = "{\"ground\": \"rock\"}";

    @Autowired
    LongRuns runs;

    @Autowired
    RecordingRunHandler digging;

    @Autowired
    List<Job> jobs;

    @Autowired
    Offices offices;

    @Autowired
    TransactionTemplate transaction;

    TestOffice binbei;
    TestOffice plant;

    @BeforeEach
    void twoOffices() {
        binbei = TestOffice.found(offices);
        plant = TestOffice.found(offices);
        digging.together.set(0);
    }

    @AfterEach
    void nobodyDigs() {
        digging.letGo();
    }

    @Test
    void takeTurnsInTheOrderInWhichTheyWereBegunWhateverTheirOffice() {
        var first = begin(binbei, DEEP);
        awaitState(binbei, first, State.RUNNING);
        var second = begin(plant, SHALLOW);
        var third = begin(binbei, SHALLOW);
        var fourth = begin(plant, SHALLOW);
        assertThat(of(plant, second).state()).isEqualTo(State.WAITING);

        digging.letGo();

        awaitState(plant, fourth, State.DONE);
        assertThat(digging.begun.stream().skip(digging.begun.size() - 4))
                .containsExactly(
                        subject(first, binbei), subject(second, plant), subject(third, binbei), subject(fourth, plant));
        assertThat(digging.together).as("one at a time").hasValue(1);
    }

    @Test
    void oneAtWorkEndsWithWhatItHasWhenSomebodyAsks() {
        var run = begin(binbei, DEEP);
        awaitState(binbei, run, State.RUNNING);

        binbei.run(() -> runs.stop(run));

        awaitState(binbei, run, State.STOPPED);
        assertThat(of(binbei, run).result()).contains("attempt");
    }

    @Test
    void oneThatWaitsEndsAtOnceAndIsNeverBegun() {
        var first = begin(binbei, DEEP);
        awaitState(binbei, first, State.RUNNING);
        var second = begin(binbei, SHALLOW);
        var third = begin(binbei, SHALLOW);

        binbei.run(() -> runs.stop(second));

        assertThat(of(binbei, second).state()).isEqualTo(State.STOPPED);
        digging.letGo();
        awaitState(binbei, third, State.DONE);
        assertThat(digging.begun).doesNotContain(subject(second, binbei));
        assertThat(digging.ended).contains(subject(second, binbei) + " STOPPED");
    }

    @Test
    void oneThatFailsLetsTheNextOneCome() {
        var rock = begin(binbei, ROCK);
        var next = begin(binbei, SHALLOW);

        awaitState(binbei, next, State.DONE);

        assertThat(of(binbei, rock).state()).isEqualTo(State.FAILED);
        assertThat(digging.ended).contains(subject(rock, binbei) + " FAILED");
    }

    @Test
    void saysHowFarItIs() {
        var run = begin(binbei, DEEP);

        await().untilAsserted(() -> assertThat(of(binbei, run).progress()).contains("3"));
    }

    @Test
    void isBegunAgainWhenItsOwnerDiedAndWhatTheOldOwnerFindsCountsForNothing() throws Exception {
        var run = begin(binbei, DEEP);
        awaitState(binbei, run, State.RUNNING);

        var second = CompletableFuture.runAsync(() -> triggerAgain(run));
        await().untilAsserted(() -> assertThat(of(binbei, run).attempts()).isEqualTo(2));
        await().untilAsserted(() -> assertThat(digging.begun.stream().filter(subject(run, binbei)::equals))
                .hasSize(2));
        await().until(() -> digging.now.get() == 1); // the old owner has heard that the run is not its any more
        assertThat(ended(run)).isZero();
        digging.letGo();
        second.get();

        assertThat(of(binbei, run).state()).isEqualTo(State.DONE);
        assertThat(of(binbei, run).result()).isEqualTo("{\"attempt\": 2}");
        assertThat(ended(run)).isEqualTo(1);
    }

    @Test
    void isLostWhenItsSecondOwnerDiesToo() {
        var run = begin(binbei, DEEP);
        awaitState(binbei, run, State.RUNNING);
        var second = CompletableFuture.runAsync(() -> triggerAgain(run));
        await().untilAsserted(() -> assertThat(of(binbei, run).attempts()).isEqualTo(2));

        triggerAgain(run);

        assertThat(of(binbei, run).state()).isEqualTo(State.LOST);
        digging.letGo();
        second.join();
        assertThat(of(binbei, run).state()).isEqualTo(State.LOST);
        assertThat(ended(run)).isEqualTo(1);
        awaitState(binbei, begin(binbei, SHALLOW), State.DONE);
    }

    @Test
    void isNeverBegunWhenItsTransactionIsRolledBack() {
        assertThatThrownBy(() -> binbei.run(() -> transaction.executeWithoutResult(status -> {
                    runs.begin(RecordingRunHandler.KIND, TimeOrderedIds.next(), SHALLOW);
                    throw new IllegalStateException("changed my mind");
                })))
                .hasMessage("changed my mind");

        awaitState(binbei, begin(binbei, SHALLOW), State.DONE);
    }

    @Test
    void anotherOfficeKnowsNothingOfIt() {
        var run = begin(binbei, DEEP);
        awaitState(binbei, run, State.RUNNING);

        plant.run(() -> runs.stop(run));

        assertThat(plant.in(() -> runs.find(run))).isEmpty();
        assertThat(of(binbei, run).stopAsked()).isFalse();
    }

    private LongRunId begin(TestOffice office, String payload) {
        return office.in(() -> runs.begin(RecordingRunHandler.KIND, TimeOrderedIds.next(), payload));
    }

    private LongRun of(TestOffice office, LongRunId run) {
        return office.in(() -> runs.find(run)).orElseThrow();
    }

    private UUID subject(LongRunId run, TestOffice office) {
        return of(office, run).subject();
    }

    private void awaitState(TestOffice office, LongRunId run, State state) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(of(office, run).state()).isEqualTo(state));
    }

    private long ended(LongRunId run) {
        var subject = subject(run, binbei).toString();
        return digging.ended.stream().filter(said -> said.startsWith(subject)).count();
    }

    private void triggerAgain(LongRunId run) {
        var job = jobs.stream()
                .filter(one -> one.name().equals("jobs.long_run"))
                .findFirst()
                .orElseThrow();
        var trigger = new JobTrigger(binbei.id().id(), RecordingRunHandler.KIND, run.id());
        binbei.run(() -> job.run(trigger, Instant.EPOCH));
    }
}
