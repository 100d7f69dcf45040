package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the scheduler has still to do in an office by the clock of the tests. */
public final class DueWork {

    private static final String DUE = """
            select task_instance from ground.scheduled_tasks
             where task_instance like :office || '/%' and (picked or execution_time <= :now)
            """;

    private DueWork() {}

    /** Waits until all that is due has been done or put off: what has not happened now will not happen at this hour. */
    public static void awaitDone(TestOffice office, JdbcClient jdbc, Clock clock) {
        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .untilAsserted(() -> assertThat(jdbc.sql(DUE)
                                .param("office", office.id().id().toString())
                                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                                .query((row, n) -> row.getString(1))
                                .list())
                        .isEmpty());
    }
}
