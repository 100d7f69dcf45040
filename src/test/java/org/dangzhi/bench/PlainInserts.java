package org.dangzhi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dangzhi.foundation.office.server.DatabaseLogins;

/**
 * What the same server does without the product: rows as wide as an item's, with its indexes, one a transaction, no
 * application, walls, audit or notices. By pgbench where it is installed, otherwise by JDBC.
 */
final class PlainInserts {

    private static final int WRITERS = 8;
    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private static final String INSERT = """
            insert into bench.item (office_id, id, version, number, title, content, source, owner_id, supervisor_id,
                   arranged_by, arranged_at, due_at, stage)
            values (gen_random_uuid(), gen_random_uuid(), 1, gen_random_uuid()::text, '核实 3 号站供暖锅炉停运情况',
                    '3 号站供暖锅炉夜间停运，请核实原因和预计恢复时间并回报值班室。', 'PHONE', gen_random_uuid(), gen_random_uuid(),
                    gen_random_uuid(), now(), now() + interval '2 days', 'ARRANGED')
            """;

    private final DatabaseLogins logins;
    private final int seconds;

    PlainInserts(DatabaseLogins logins, int seconds) {
        this.logins = logins;
        this.seconds = seconds;
    }

    /** One line that says by what it was measured. */
    String measure(Connection owner) throws Exception {
        try (var statement = owner.createStatement()) {
            statement.execute("create schema if not exists bench");
            statement.execute(
                    "create table if not exists bench.item (like work.item including defaults including indexes)");
        }
        var pgbench = pgbench();
        double rate = pgbench.isPresent() ? byPgbench(pgbench.get()) : byJdbc();
        return "plain inserts of rows like an item's on the same server, %d writers, by %s: %,.0f a second"
                .formatted(WRITERS, pgbench.isPresent() ? "pgbench" : "JDBC (no pgbench here)", rate);
    }

    private double byPgbench(Path pgbench) throws IOException, InterruptedException {
        var script = Files.createTempFile("insert", ".sql");
        Files.writeString(script, INSERT.replace('\n', ' ') + ";\n");
        var builder = new ProcessBuilder(
                pgbench.toString(),
                "-n",
                "-M",
                "prepared",
                "-c",
                "" + WRITERS,
                "-j",
                "2",
                "-T",
                "" + seconds,
                "-f",
                script.toString(),
                logins.url().replace("jdbc:", "").replaceFirst("\\?.*", ""));
        builder.environment().put("PGUSER", logins.owner().role());
        builder.environment().put("PGPASSWORD", logins.owner().password());
        var running = builder.redirectErrorStream(true).start();
        var told = new String(running.getInputStream().readAllBytes());
        Files.delete(script);
        var tps = TPS.matcher(told);
        if (running.waitFor() != 0 || !tps.find()) throw new IOException("pgbench failed: " + told);
        return Double.parseDouble(tps.group(1));
    }

    private double byJdbc() throws Exception {
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(WRITERS)) {
            Callable<Integer> writing = () -> insertUntil(until);
            int sum = 0;
            for (var writer : pool.invokeAll(
                    IntStream.range(0, WRITERS).mapToObj(n -> writing).toList())) sum += writer.get();
            return (double) sum / seconds;
        }
    }

    private int insertUntil(long until) throws SQLException {
        try (var connection = DriverManager.getConnection(
                        logins.url(), logins.owner().role(), logins.owner().password());
                var insert = connection.prepareStatement(INSERT)) {
            int count = 0;
            for (; System.nanoTime() < until; count++) insert.execute();
            return count;
        }
    }

    private static Optional<Path> pgbench() throws IOException {
        var debian = Path.of("/usr/lib/postgresql");
        if (!Files.isDirectory(debian)) return Optional.empty();
        try (var versions = Files.list(debian)) {
            return versions.map(version -> version.resolve("bin/pgbench"))
                    .filter(Files::isExecutable)
                    .findFirst();
        }
    }
}
