package org.dangzhi.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.DangzhiProcess;
import org.dangzhi.bench.WritingActs.Acts;
import org.dangzhi.foundation.office.server.DatabaseLogins;
import org.springframework.boot.builder.SpringApplicationBuilder;

/**
 * Acts a second with one and with eight writers through HTTP, on our own PostgreSQL with fsync on; statements, bytes of
 * the write-ahead log and CPU time of each. The application has a process of its own; whoever sends the requests works on
 * the same cores. Statements are counted afterwards in this process, where the connections can be listened to.
 */
final class WritesBench {

    private static final String ACCOUNT = System.getProperty("bench.user", "zhouhaiyan");
    private static final String ONLY = System.getProperty("bench.act", "");
    private static final int SECONDS = Integer.getInteger("bench.seconds", 5);
    private static final int WARM_SECONDS = Integer.getInteger("bench.warm", 10);
    private static final int RUNS = 3;
    private static final int WRITERS = 8;
    private static final int CHECKS = 12_000;
    private static final int SIGNATURES = 1_500;
    private static final Pattern SECRET = Pattern.compile("dz_[A-Za-z0-9_-]{20,}");

    /** Of the run in the middle of three; times in milliseconds of CPU, {@code wal} in bytes, each of one act. */
    private record Figures(double rate, double application, double database, double sender, double wal) {}

    /** What is used up so far. */
    private record Meter(long at, Duration application, Duration database, Duration sender, long wal) {

        Figures since(Meter before, int acts) {
            return new Figures(
                    acts / ((at - before.at) / 1e9),
                    millis(application.minus(before.application)) / acts,
                    millis(database.minus(before.database)) / acts,
                    millis(sender.minus(before.sender)) / acts,
                    (double) (wal - before.wal) / acts);
        }

        private static double millis(Duration time) {
            return time.toNanos() / 1e6;
        }
    }

    private final DangzhiProcess application;
    private final Connection owner;
    private final List<HttpVisitor> visitors = new ArrayList<>();

    private WritesBench(DangzhiProcess application, Connection owner) throws Exception {
        this.application = application;
        this.owner = owner;
        for (int n = 0; n < WRITERS; n++) visitors.add(signedIn(application.port()));
    }

    static void run() throws Exception {
        var data = Files.createDirectories(Path.of("target", "bench")).resolve("writes");
        try (var application = new DangzhiProcess(
                                DangzhiProcess.asStarted(),
                                data,
                                DangzhiProcess.DEMONSTRATION,
                                "--dangzhi.data.afresh=true")
                        .start();
                var installation = application.installation();
                var owner = installation.owner()) {
            var bench = new WritesBench(application, owner);
            var acts = acts(owner, token(bench.visitors.getFirst()));
            System.out.printf(
                    "%-20s %10s %10s %28s %28s %9s%n",
                    "act", "1 writer", "8 writers", "CPU ms app+db+sender, 1", "CPU ms app+db+sender, 8", "WAL B");
            for (var act : acts.entrySet())
                if (act.getKey().contains(ONLY))
                    bench.measure(act.getKey(), act.getValue().acts());
            System.out.println(new PlainInserts(installation.logins(), SECONDS).measure(owner));
            System.out.printf(
                    "load of the machine: %.1f%n",
                    ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        }
        count(data);
        System.exit(0);
    }

    /** Prepares an act a moment before it is measured. */
    private interface Preparing {
        Acts acts() throws SQLException;
    }

    /** Handovers first: they list every open item, and the other acts leave many of those behind. */
    private static Map<String, Preparing> acts(Connection owner, String token) throws SQLException {
        var writing = new WritingActs(owner, ACCOUNT);
        var acts = new LinkedHashMap<String, Preparing>();
        acts.put("handover signature", () -> writing.signatures(SIGNATURES));
        acts.put("log entry", writing::entries);
        acts.put("call", writing::calls);
        acts.put("check", () -> writing.checks(CHECKS));
        acts.put("item (API)", () -> writing.items(token));
        acts.put("call with item", writing::callsWithItems);
        return acts;
    }

    private void measure(String name, Acts acts) throws Exception {
        run(acts, visitors, WARM_SECONDS);
        var alone = middle(acts, visitors.subList(0, 1));
        var together = middle(acts, visitors);
        System.out.printf(
                "%-20s %8.1f/s %8.1f/s %28s %28s %9.0f%n",
                name, alone.rate(), together.rate(), cpu(alone), cpu(together), together.wal());
    }

    private static String cpu(Figures figures) {
        return "%.2f + %.2f + %.2f".formatted(figures.application(), figures.database(), figures.sender());
    }

    private Figures middle(Acts acts, List<HttpVisitor> writers) throws Exception {
        var runs = new ArrayList<Figures>();
        for (int n = 0; n < RUNS; n++) {
            var before = read();
            int done = run(acts, writers, SECONDS);
            if (done > 0) runs.add(read().since(before, done));
        }
        if (runs.isEmpty()) throw new IllegalStateException("All that was prepared is used up.");
        runs.sort(Comparator.comparingDouble(Figures::rate));
        return runs.get(runs.size() / 2);
    }

    private static int run(Acts acts, List<HttpVisitor> writers, int seconds) throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(writers.size())) {
            var writing = writers.stream()
                    .<Callable<Integer>>map(writer -> () -> write(acts, writer, until))
                    .toList();
            int sum = 0;
            for (var one : pool.invokeAll(writing)) sum += one.get();
            return sum;
        }
    }

    private static int write(Acts acts, HttpVisitor writer, long until) throws Exception {
        int count = 0;
        for (var act = acts.next(); act.isPresent() && System.nanoTime() < until; act = acts.next()) {
            refuseFailure(act.get(), writer);
            count++;
        }
        return count;
    }

    private static void refuseFailure(WritingActs.Act act, HttpVisitor writer) throws Exception {
        var answer = act.send().by(writer);
        if (answer.status() >= 400 || answer.location().contains("sign-in"))
            throw new IllegalStateException(act.address() + " answered " + answer.status() + ": " + answer.body());
    }

    private Meter read() throws Exception {
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("select pg_current_wal_insert_lsn() - '0/0'")) {
            row.next();
            return new Meter(
                    System.nanoTime(),
                    application.cpu(),
                    application.databaseCpu(),
                    ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO),
                    row.getLong(1));
        }
    }

    /** Sessions, office and audit included, BEGIN and COMMIT not; of the second request, when settings are remembered. */
    private static void count(Path data) throws Exception {
        var context = new SpringApplicationBuilder(DangzhiApplication.class, RequestCount.class)
                .profiles("demo")
                .run(
                        "--dangzhi.data=" + data,
                        "--dangzhi.test.database=false",
                        "--dangzhi.db.url=",
                        "--server.port=0",
                        "--logging.level.root=warn");
        try (context) {
            int port = Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
            var visitor = signedIn(port);
            var login = context.getBean(DatabaseLogins.class);
            try (var owner = DriverManager.getConnection(
                    login.url(), login.owner().role(), login.owner().password())) {
                for (var act : acts(owner, token(visitor)).entrySet())
                    System.out.printf(
                            "%-20s %3d statements%n",
                            act.getKey(), statements(act.getValue().acts(), visitor));
            }
        }
    }

    private static int statements(Acts acts, HttpVisitor visitor) throws Exception {
        refuseFailure(acts.next().orElseThrow(), visitor);
        var act = acts.next().orElseThrow();
        return RequestCount.of(act.address(), () -> {
            try {
                refuseFailure(act, visitor);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static HttpVisitor signedIn(int port) throws Exception {
        var visitor = new HttpVisitor(port).signIn(ACCOUNT, WritingActs.PASSWORD);
        visitor.readFormToken("/more");
        return visitor;
    }

    private static String token(HttpVisitor visitor) throws Exception {
        var shown = visitor.post(
                "/me/tokens",
                Map.of("name", "bench", "days", "30", "scopes", "items:write", "password", WritingActs.PASSWORD));
        var secret = SECRET.matcher(shown.body());
        if (!secret.find()) throw new IllegalStateException("No token was made: " + shown.status());
        return secret.group();
    }
}
