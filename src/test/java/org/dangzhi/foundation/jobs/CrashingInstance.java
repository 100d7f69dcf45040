package org.dangzhi.foundation.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A whole application in a process of its own that stops breathing at a chosen point of a timer's work, so that it can be
 * killed there: {@code inside} the handler's transaction, or once it {@code committed} and before the scheduler knows, or in
 * the middle of a long {@code run}.
 */
public final class CrashingInstance {

    private CrashingInstance() {}

    public static void main(String[] args) {
        new SpringApplicationBuilder(DangzhiApplication.class, Trap.class).run(args);
    }

    @Configuration(proxyBeanMethods = false)
    static class Trap {

        @Bean
        TimerHandler trap(Settings settings) {
            return new TimerHandler() {
                @Override
                public String kind() {
                    return "jobs.trap";
                }

                @Override
                public void due(DueStage due) {
                    var key = due.subject() + "." + due.stage();
                    settings.set(key, Integer.toString(settings.number(key, 0) + 1));
                    if (at("inside")) stopBreathing("INSIDE");
                    if (at("committed")) afterCommit(() -> stopBreathing("COMMITTED"));
                    afterCommit(() -> System.out.println("HANDLED"));
                }
            };
        }

        @Bean
        LongRunHandler trapOfRuns(Settings settings) {
            return new LongRunHandler() {
                @Override
                public String kind() {
                    return "jobs.trap";
                }

                @Override
                public @Nullable String run(LongRun run, Control control) {
                    stopBreathing("RUN " + run.attempts());
                    return null;
                }

                @Override
                public void ended(LongRun run) {
                    settings.set(run.subject() + ".ended", run.state().name());
                }
            };
        }

        @Bean
        ApplicationListener<ApplicationReadyEvent> start(Timers timers, LongRuns runs, Clock clock) {
            return ready -> {
                if (System.getProperty("start") == null) return;
                var office = new OfficeId(UUID.fromString(System.getProperty("office")));
                var now = clock.instant();
                var subject = UUID.fromString(System.getProperty("start"));
                OfficeContext.in(office, Actor.system("test"), () -> {
                    if (at("run")) runs.begin("jobs.trap", subject, "{}");
                    else timers.start("jobs.trap", subject, List.of(now, now.plus(Duration.ofHours(1))));
                });
            };
        }

        private static boolean at(String point) {
            return point.equals(System.getProperty("trap"));
        }

        private static void afterCommit(Runnable work) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    work.run();
                }
            });
        }

        private static void stopBreathing(String where) {
            System.out.println(where);
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
