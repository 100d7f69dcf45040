package org.dangzhi.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.TestDatabase;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An application is killed with SIGKILL in the middle of its work; the next one does what is left, and only that. */
@Tag("crash")
class TimerCrashTests {

    static final UUID OFFICE = TimeOrderedIds.next();

    private final Map<String, Object> database = TestDatabase.fresh();
    private final UUID subject = TimeOrderedIds.next();
    private final List<Process> instances = new ArrayList<>();

    @AfterEach
    void endInstances() throws InterruptedException {
        for (var instance : instances) instance.destroyForcibly().waitFor();
    }

    @Test
    void aStageTakesEffectOnceThoughItWasCutOffBeforeAndAfterItsCommit() throws Exception {
        // The first only makes the tables; it finds no timer.
        run("none", false, "Started CrashingInstance");
        owner("insert into office.office (id, name, short_name) values ('" + OFFICE + "', '滨北油田', '滨北')");

        run("inside", true, "INSIDE");
        assertThat(effects())
                .as("nothing was kept of what had not been committed")
                .isEmpty();

        run("committed", false, "COMMITTED");
        assertThat(effects()).containsExactly("0 HANDLED");
        assertThat(picked())
                .as("the scheduler still believes that it is at work")
                .isTrue();

        instance("none", false);
        await().atMost(Duration.ofSeconds(40))
                .untilAsserted(() -> assertThat(picked()).isFalse());
        assertThat(effects()).containsExactly("0 HANDLED");
        assertThat(strings("select value from office.setting where key = '" + subject + ".0'"))
                .containsExactly("1");
        assertThat(strings("select next_stage || ' ' || state from jobs.timer")).containsExactly("1 RUNNING");
    }

    @Test
    void aRunIsBegunAgainWhenItsOwnerWasKilledAndLostWhenTheNextOneIsToo() throws Exception {
        run("none", false, "Started CrashingInstance");
        owner("insert into office.office (id, name, short_name) values ('" + OFFICE + "', '滨北油田', '滨北')");

        run("run", true, "RUN 1");
        assertThat(strings("select state from jobs.long_run")).containsExactly("RUNNING");
        run("none", false, "RUN 2");

        instance("none", false);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() ->
                        assertThat(strings("select state from jobs.long_run")).containsExactly("LOST"));
        assertThat(strings("select value from office.setting where key = '" + subject + ".ended'"))
                .containsExactly("LOST");
        assertThat(strings("select run::text from ground.run_turn")).isEmpty();
    }

    /** Starts an instance, waits for a line of its output and kills it. */
    private void run(String trap, boolean start, String until) throws IOException, InterruptedException {
        var instance = instance(trap, start);
        var lines = new ArrayList<String>();
        for (var line : (Iterable<String>) instance.inputReader().lines()::iterator) {
            lines.add(line);
            if (line.contains(until)) break;
        }
        assertThat(String.join("\n", lines)).contains(until);
        instance.destroyForcibly().waitFor();
    }

    private Process instance(String trap, boolean start) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx400m", "-XX:TieredStopAtLevel=1", "-Dtrap=" + trap, "-Doffice=" + OFFICE));
        if (start) command.add("-Dstart=" + subject);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CrashingInstance.class.getName()));
        database.forEach((key, value) -> command.add("--" + key + "=" + value));
        command.addAll(List.of(
                "--dangzhi.test.database=false",
                "--server.port=0",
                "--dangzhi.jobs.heartbeat=1s",
                "--dangzhi.jobs.poll=200ms"));
        var instance = new ProcessBuilder(command).redirectErrorStream(true).start();
        instances.add(instance);
        return instance;
    }

    private List<String> effects() {
        return strings("select stage || ' ' || outcome from jobs.effect order by stage");
    }

    private boolean picked() {
        return strings("select picked::text from ground.scheduled_tasks where task_name = 'jobs.timer'")
                .contains("true");
    }

    private List<String> strings(String sql) {
        return owner(jdbc -> jdbc.sql(sql).query((row, n) -> row.getString(1)).list());
    }

    private void owner(String sql) {
        owner(jdbc -> jdbc.sql(sql).update());
    }

    /** Reads past the offices' walls, as the owner. */
    private <T> T owner(java.util.function.Function<JdbcClient, T> work) {
        try (var connection = DriverManager.getConnection(
                (String) database.get("dangzhi.db.url"), (String) database.get("dangzhi.db.owner"), (String)
                        database.get("dangzhi.db.owner.password"))) {
            return work.apply(JdbcClient.create(new SingleConnectionDataSource(connection, true)));
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
