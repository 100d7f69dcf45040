package org.dangzhi.foundation.upkeep;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Makes the demonstration once, beside the web server, which shows how far it is (see {@link DemoProgressFilter}).
 *
 * <p>With {@code dangzhi.demo.wait=true} the start waits for it: for tests and benches.
 */
@Component
@Profile("demo")
class DemoOffices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOffices.class);
    private final Offices offices;
    private final DemoCompany company;
    private final Environment environment;
    private final ObjectProvider<Scheduler> timers;
    private final DemoProgress progress;
    private final DemoConsole console = new DemoConsole();
    private volatile @Nullable Thread making;

    DemoOffices(
            Offices offices,
            DemoCompany company,
            Environment environment,
            ObjectProvider<Scheduler> timers,
            DemoProgress progress) {
        this.offices = offices;
        this.company = company;
        this.environment = environment;
        this.timers = timers;
        this.progress = progress;
    }

    @Override
    public void start() {
        var known = offices.all();
        if (!known.isEmpty()) {
            found(known.getFirst().id());
            return;
        }
        timers.ifAvailable(Scheduler::pause);
        var thread = Thread.ofPlatform().name("demonstration").start(this::make);
        making = thread;
        if (environment.getProperty("dangzhi.demo.wait", boolean.class, false)) await();
    }

    @Override
    public void stop() {
        var thread = making;
        if (thread != null) thread.interrupt();
        making = null;
    }

    @Override
    public boolean isRunning() {
        var thread = making;
        return thread != null && thread.isAlive();
    }

    /** After the web server, so that its address answers from the first second. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE + 1;
    }

    /** Of an earlier start; what was broken off half-way is not shown as if it were whole. */
    private void found(OfficeId head) {
        if (!company.isMade(head))
            throw new IllegalStateException("The demonstration in this folder was broken off while it was being made."
                    + " Remove the folder and start again.");
        progress.end(true);
    }

    private void await() {
        try {
            progress.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (progress.failed()) throw new IllegalStateException("The demonstration could not be made; see the log.");
    }

    private void make() {
        try {
            long begun = System.nanoTime();
            console.begin("Making the demonstration: a company with three plants and a year of its duty desk");
            var told = company.fill(console);
            timers.ifAvailable(Scheduler::resume);
            progress.end(true);
            console.end("Demonstration ready in %d s:  http://127.0.0.1:%s%n%s"
                    .formatted(
                            (System.nanoTime() - begun) / 1_000_000_000,
                            environment.getProperty("local.server.port", "?"),
                            told));
        } catch (ExecutionException | SQLException | RuntimeException e) {
            progress.end(false);
            if (making != null) LOG.error("The demonstration could not be made.", e); // else it is being stopped
        } catch (InterruptedException e) {
            progress.end(false);
            Thread.currentThread().interrupt();
        }
    }
}
