package org.dangzhi.foundation.upkeep;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.NewOffice;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoOffice;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.server.DatabaseLogins;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Founds a fictional oilfield company with three plants and lets every module fill its part. The head office is filled by
 * one thread, the plants by another.
 */
@Component
@Profile("demo")
class DemoCompany {

    /** A setting of the head office: that nothing of the demonstration is missing. */
    static final String MADE = "upkeep.demonstration.made";

    private static final Logger LOG = LoggerFactory.getLogger(DemoCompany.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    /** Who is who, and signs in under which name: known before several offices are filled side by side. */
    private static final int PEOPLE = 300;

    private static final List<NewOffice> PLANTS =
            List.of(plant("滨北油田第一采油厂", "采油一厂"), plant("滨北油田第二采油厂", "采油二厂"), plant("滨北油田天然气处理厂", "天然气处理厂"));

    private final Offices offices;
    private final ObjectProvider<DemoPart> parts;
    private final Settings settings;
    private final AuditTrail trail;
    private final DatabaseLogins logins;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final DemoProgress progress;

    DemoCompany(
            Offices offices,
            ObjectProvider<DemoPart> parts,
            Settings settings,
            AuditTrail trail,
            DatabaseLogins logins,
            TransactionTemplate transaction,
            Clock clock,
            DemoProgress progress) {
        this.offices = offices;
        this.parts = parts;
        this.settings = settings;
        this.trail = trail;
        this.logins = logins;
        this.transaction = transaction;
        this.clock = clock;
        this.progress = progress;
    }

    /** Whether an earlier start made all of it. */
    boolean isMade(OfficeId head) {
        return Boolean.TRUE.equals(OfficeContext.in(
                head, Actor.system("demo"), () -> transaction.execute(status -> settings.flag(MADE, false))));
    }

    /** @return what whoever started it reads */
    String fill(DemoConsole console) throws SQLException, InterruptedException, ExecutionException {
        var all =
                parts.stream().sorted(Comparator.comparingInt(DemoPart::order)).toList();
        progress.begin(all.size() * (1 + PLANTS.size()));
        var head = found(OfficeId.NONE, plant("滨北油田分公司", "滨北油田"));
        var plants = new ArrayList<OfficeId>();
        for (var plant : PLANTS) plants.add(found(head, plant));
        try (var fillings = new Fillings(console)) {
            var company = fillings.open(head, 0);
            var others = new ArrayList<Filling>();
            for (var plant : plants) others.add(fillings.open(plant, others.size() + 1));
            var people = all.stream().filter(part -> part.order() < PEOPLE).toList();
            var rest = all.stream().filter(part -> part.order() >= PEOPLE).toList();
            company.fill(people);
            others.forEach(plant -> plant.fill(people));
            together(() -> company.fill(rest), () -> others.forEach(plant -> plant.fill(rest)));
            OfficeContext.in(head, Actor.system("demo"), () -> settings.set(MADE, "true"));
            return company.told.toString();
        }
    }

    private static void together(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().name("demonstration-", 1).factory())) {
            var running = threads.invokeAll(List.<Callable<Boolean>>of(() -> ran(one), () -> ran(other)));
            for (var result : running) result.get();
        }
    }

    private static boolean ran(Runnable work) {
        work.run();
        return true;
    }

    private OfficeId found(OfficeId parent, NewOffice office) {
        var above = parent.equals(OfficeId.NONE) ? null : parent;
        return OfficeContext.in(
                        parent,
                        Actor.system("demo"),
                        () -> offices.found(new NewOffice(above, office.name(), office.shortName(), ZONE)))
                .id();
    }

    private static NewOffice plant(String name, String shortName) {
        return new NewOffice(null, name, shortName, ZONE);
    }

    /** Connections of the database's owner, one an office, closed together. */
    private final class Fillings implements AutoCloseable {

        private final DemoConsole console;
        private final List<Connection> open = new ArrayList<>();

        Fillings(DemoConsole console) {
            this.console = console;
        }

        Filling open(OfficeId office, int nth) throws SQLException {
            var owner = DriverManager.getConnection(
                    logins.url(), logins.owner().role(), logins.owner().password());
            open.add(owner);
            try (var set = owner.prepareStatement("select set_config('dangzhi.office', ?, false),"
                    + " set_config('dangzhi.actor', 'system:demo', false),"
                    + " set_config('synchronous_commit', 'off', false)")) { // lost in a crash, it is made anew
                set.setString(1, office.id().toString());
                set.execute();
            }
            owner.setAutoCommit(false);
            var today = LocalDate.now(clock.withZone(ZONE));
            return new Filling(office, new DemoOffice(nth, today, ZONE, clock.instant(), owner, transaction), console);
        }

        @Override
        public void close() throws SQLException {
            for (var connection : open) connection.close();
        }
    }

    /** One office being filled. */
    private final class Filling {

        private final OfficeId id;
        private final DemoOffice office;
        private final DemoConsole console;
        private final StringBuilder told = new StringBuilder();

        Filling(OfficeId id, DemoOffice office, DemoConsole console) {
            this.id = id;
            this.office = office;
            this.console = console;
        }

        void fill(List<DemoPart> some) {
            OfficeContext.in(id, Actor.system("demo"), () -> {
                some.forEach(this::fill);
                if (!office.written().isEmpty()) note();
            });
        }

        private void fill(DemoPart part) {
            if (Thread.currentThread().isInterrupted()) throw new IllegalStateException("Broken off.");
            long begun = System.nanoTime();
            var demo = new DemoContext(office, part.name());
            part.fill(demo);
            told.append(demo.told());
            LOG.debug("{} of office {}: {} ms", part.name(), office.nth(), (System.nanoTime() - begun) / 1_000_000);
            console.step(part.name(), progress.step(), progress.all());
        }

        /** In the trail stands what was there before it began to tell each row. */
        private void note() {
            Map<String, String> rows = office.written().entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, table -> Integer.toString(table.getValue())));
            trail.note("upkeep.demonstration", id.id().toString(), rows);
        }
    }
}
