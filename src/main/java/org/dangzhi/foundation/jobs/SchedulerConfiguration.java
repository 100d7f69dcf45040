package org.dangzhi.foundation.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.Waiter;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.dangzhi.foundation.jobs.scheduling.Job;
import org.dangzhi.foundation.jobs.scheduling.JobTriggerSerializer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/** Configuration of the scheduler: it triggers a job on one of several instances, and again when that one died. */
@Configuration(proxyBeanMethods = false)
class SchedulerConfiguration {

    private static final int THREADS = 8;
    private static final double TAKEN_AT_ONCE = 1.0; // of the threads: what others could do is not hoarded
    private static final double TAKE_MORE_BELOW = 0.5;

    /** Judges what is due by the application's clock; how often it looks goes by real time, so a standing clock works. */
    @Bean(destroyMethod = "stop")
    Scheduler scheduler(
            DataSource database,
            Clock clock,
            JobTriggerSerializer serializer,
            List<Job> jobs,
            RecurringTaskRegistrar registrar,
            @Value("${dangzhi.jobs.poll:1s}") Duration poll,
            @Value("${dangzhi.jobs.heartbeat:5s}") Duration heartbeat) {
        var known = jobs.stream().<Task<?>>map(SchedulerTask::of).toList();
        return new SchedulerBuilder(new TransactionAwareDataSourceProxy(database), known) {
            @Override
            protected Waiter buildWaiter() {
                return new Waiter(poll);
            }
        }.tableName("ground.scheduled_tasks")
                .serializer(serializer)
                .clock(clock::instant)
                .startTasks(rollCall(registrar))
                .threads(THREADS)
                .pollUsingLockAndFetch(TAKE_MORE_BELOW, TAKEN_AT_ONCE)
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(4)
                .shutdownMaxWait(Duration.ofSeconds(10))
                .build();
    }

    private static RecurringTask<Void> rollCall(RecurringTaskRegistrar registrar) {
        return Tasks.recurring("jobs.roll_call", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> registrar.run());
    }

    /** Timers begin when everything they touch is there; a tool of the command line has none. */
    @Bean
    @Profile("!tool")
    ApplicationListener<ApplicationReadyEvent> startOfJobs(Scheduler scheduler) {
        return ready -> scheduler.start();
    }
}
