package org.dangzhi;

import static org.springframework.test.context.TestExecutionListeners.MergeMode.MERGE_WITH_DEFAULTS;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.access.BellInterface;
import org.dangzhi.foundation.jobs.EveningRound;
import org.dangzhi.foundation.jobs.RecordingRunHandler;
import org.dangzhi.foundation.jobs.RecordingTimerHandler;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestExecutionListeners;

/**
 * A test in the whole product, which starts once a JVM and serves every class that has this. Each class founds offices
 * of its own, and row-level security keeps it from the others' rows: what one test sees of another is a hole in the wall.
 *
 * <p>Shared are the process and its clock. So classes run one after the other, and before each the clock goes back to
 * {@link TestClock#BEGIN} and what was still to be done in others' offices is forgotten ({@link CleanDesk}). Whatever
 * changes the context (a mock, a property, a bean of its own) starts another one; {@link SharedContextTests} names the few
 * that must.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = DangzhiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "server.tomcat.remoteip.internal-proxies=127.0.0.1/32")
@Import({
    RequestCount.class,
    RecordingTimerHandler.class,
    RecordingRunHandler.class,
    EveningRound.class,
    BellInterface.class
})
@TestExecutionListeners(listeners = CleanDesk.class, mergeMode = MERGE_WITH_DEFAULTS)
public @interface DatabaseTest {}
