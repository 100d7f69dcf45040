package org.dangzhi.foundation.upkeep;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.office.NewOffice;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a fictional oilfield company with three plants and lets every module fill its part, before the door opens. */
@Component
@Profile("demo")
class DemoOffices implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoOffices.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final long SEED = 20261124;

    private final Offices offices;
    private final List<DemoPart> parts;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Environment environment;
    private final StringBuilder told = new StringBuilder();
    private volatile boolean running;

    DemoOffices(
            Offices offices,
            ObjectProvider<DemoPart> parts,
            TransactionTemplate transaction,
            Clock clock,
            Environment environment) {
        this.offices = offices;
        this.parts =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
        this.transaction = transaction;
        this.clock = clock;
        this.environment = environment;
    }

    @Override
    public void start() {
        running = true;
        if (!offices.all().isEmpty()) return;
        LOG.info("Making the demonstration: a company with three plants and a year of its duty desk …");
        var head = found(null, "滨北油田分公司", "滨北油田");
        fill(head, true);
        fill(found(head, "滨北油田第一采油厂", "采油一厂"), false);
        fill(found(head, "滨北油田第二采油厂", "采油二厂"), false);
        fill(found(head, "滨北油田天然气处理厂", "天然气处理厂"), false);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Ahead of the web server, so that nobody is let into an office that is half there. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE - 1;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tellAddress() {
        var port = environment.getProperty("local.server.port", "?");
        LOG.info("Demonstration ready:  http://127.0.0.1:{}\n{}", port, told);
    }

    private OfficeId found(@Nullable OfficeId parent, String name, String shortName) {
        return OfficeContext.in(
                        parent == null ? OfficeId.NONE : parent,
                        Actor.system("demo"),
                        () -> offices.found(new NewOffice(parent, name, shortName, ZONE)))
                .id();
    }

    private void fill(OfficeId office, boolean head) {
        for (var part : parts) {
            long begun = System.nanoTime();
            var seed = SEED
                    + part.getClass().getName().hashCode()
                    + 31L * offices.all().size();
            var demo = new DemoRandom(seed, LocalDate.now(clock.withZone(ZONE)), ZONE, head);
            OfficeContext.in(
                    office, Actor.system("demo"), () -> transaction.executeWithoutResult(status -> part.fill(demo)));
            told.append(demo.told());
            LOG.info(
                    "Demonstration: {} in {} ms",
                    part.getClass().getSimpleName(),
                    (System.nanoTime() - begun) / 1_000_000);
        }
    }
}
