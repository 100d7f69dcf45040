package org.dangzhi;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.ZoneOffset;
import org.dangzhi.foundation.jobs.Roll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.context.ApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/**
 * Puts away what other tests left in the one context, before a class and before each of its tests: wake-ups of offices
 * that nobody looks at any more would be followed as soon as somebody moves the clock.
 */
class CleanDesk implements TestExecutionListener {

    /** Duties are called up again a minute later, as at a start; what is being done right now ends by itself. */
    private static final String FORGET_WAKE_UPS =
            "delete from ground.scheduled_tasks where not picked and task_name <> 'jobs.roll_call'";

    private static final String CALL_THE_ROLL = """
            update ground.scheduled_tasks set execution_time = :soon where not picked and task_name = 'jobs.roll_call'
            """;

    @Override
    public void beforeTestClass(TestContext test) throws SQLException {
        var context = test.getApplicationContext();
        context.getBean(TestClock.class).set(TestClock.BEGIN);
        forgetWakeUps(context);
        context.getBean(JdbcClient.class)
                .sql(CALL_THE_ROLL)
                .param("soon", TestClock.BEGIN.plusSeconds(60).atOffset(ZoneOffset.UTC))
                .update();
        forgetAttempts(context);
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        if (!isOneStory(test.getTestClass())) forgetWakeUps(test.getApplicationContext());
    }

    /** Its tests go on with the office that the class founded. */
    private static boolean isOneStory(Class<?> test) {
        var instance = AnnotatedElementUtils.findMergedAnnotation(test, TestInstance.class);
        return instance != null && instance.value() == Lifecycle.PER_CLASS;
    }

    private static void forgetWakeUps(ApplicationContext context) {
        Roll.strikeOffAll(context);
        context.getBean(JdbcClient.class).sql(FORGET_WAKE_UPS).update();
    }

    /** An address that guessed waits, and all tests have the same. Only the owner may take such a mark away. */
    private static void forgetAttempts(ApplicationContext context) throws SQLException {
        var environment = context.getEnvironment();
        try (var owner = DriverManager.getConnection(
                        environment.getRequiredProperty("dangzhi.db.url"),
                        environment.getRequiredProperty("dangzhi.db.owner"),
                        environment.getRequiredProperty("dangzhi.db.owner.password"));
                var statement = owner.createStatement()) {
            statement.execute("delete from access.attempt");
        }
    }
}
