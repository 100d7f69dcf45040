package org.dangzhi.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.dangzhi.DangzhiProcess;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.springframework.util.FileSystemUtils;

/**
 * Lists of a hundred thousand rows as Excel, ten times each, as a duty officer fetches them: how long from the request to
 * the last byte, what that costs the virtual machine in time and memory, and whether the tenth costs more than the first.
 * Dangzhi runs in a process of its own, so that what is measured is its memory and not the bench's.
 */
final class ExportBench {

    private static final int ROWS = Integer.getInteger("bench.rows", 100_000);
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 10);
    private static final int PERSONS = 5_000;
    private static final long SETTLED_MILLIS = 5_000;

    /** The virtual machine of the process that is measured. */
    private static final String OPTIONS =
            System.getProperty("bench.java", "-Xmx512m -XX:+UseSerialGC -XX:+UseCompactObjectHeaders");

    private static final List<String> LISTS = List.of("/items/export?tab=all", "/duty/log/export");

    /** Of one export; memory in MiB, negative where the system does not tell. */
    private record Figures(
            double seconds, double cpuSeconds, double databaseSeconds, double peak, double after, double size) {}

    private ExportBench() {}

    static void run() throws Exception {
        var folder = Path.of("target", "bench", "export-" + ROWS);
        var filled = folder.resolveSibling(folder.getFileName() + ".filled");
        if (!Files.exists(filled)) fill(folder, filled);
        try (var dangzhi =
                new DangzhiProcess(DangzhiProcess.compiled(OPTIONS.split(" ")), folder, DangzhiProcess.DEMONSTRATION)) {
            dangzhi.start();
            var visitor = new HttpVisitor(dangzhi.port()).signIn("zhouhaiyan", "Dangzhi-2026");
            System.out.println("Dangzhi in a process of its own: java " + OPTIONS);
            for (var list : LISTS) measure(dangzhi, visitor, list);
        }
        System.exit(0);
    }

    /** In a process that ends before another one is measured. */
    private static void fill(Path folder, Path filled) throws Exception {
        FileSystemUtils.deleteRecursively(folder);
        Files.createDirectories(folder.getParent());
        try (var dangzhi =
                new DangzhiProcess(DangzhiProcess.compiled(OPTIONS.split(" ")), folder, DangzhiProcess.DEMONSTRATION)) {
            dangzhi.start();
            try (var owner = dangzhi.owner()) {
                new BulkData(owner, head(owner)).fill(1, ROWS, ROWS, PERSONS);
            }
        }
        Files.createFile(filled);
    }

    private static UUID head(Connection owner) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("select id from office.office where parent_id is null")) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private static void measure(DangzhiProcess dangzhi, HttpVisitor visitor, String list) throws Exception {
        var memory = new ResidentMemory(dangzhi.handle());
        Thread.sleep(SETTLED_MILLIS);
        System.out.printf(
                "%n%s, at rest before it %.0f MiB; load of the machine %.1f%n",
                list, memory.now(), ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        System.out.printf(
                "%5s %8s %8s %8s %10s %10s %8s%n", "", "s", "CPU s", "DB CPU s", "peak MiB", "after MiB", "MB");
        var file = Files.createTempFile("dangzhi-bench-", ".xlsx");
        var rounds = new ArrayList<Figures>();
        for (int n = 1; n <= ROUNDS; n++) {
            var round = round(dangzhi, visitor, list, file, memory);
            print(Integer.toString(n), round);
            rounds.add(round);
        }
        print("p50", median(rounds));
        System.out.printf("rows in the last file, head included: %,d%n", rows(file));
        Files.delete(file);
    }

    private static Figures round(
            DangzhiProcess dangzhi, HttpVisitor visitor, String list, Path file, ResidentMemory memory)
            throws IOException, InterruptedException {
        memory.forgetPeak();
        double cpu = seconds(dangzhi.cpu());
        double database = seconds(dangzhi.databaseCpu());
        long begun = System.nanoTime();
        visitor.download(list, file);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Figures(
                seconds,
                seconds(dangzhi.cpu()) - cpu,
                seconds(dangzhi.databaseCpu()) - database,
                memory.peak(),
                memory.now(),
                Files.size(file) / 1_000_000.0);
    }

    private static double seconds(Duration time) {
        return time.toMillis() / 1_000.0;
    }

    private static long rows(Path file) throws IOException {
        try (var book = new ReadableWorkbook(file.toFile());
                var rows = book.getFirstSheet().openStream()) {
            return rows.count();
        }
    }

    private static Figures median(List<Figures> rounds) {
        return new Figures(
                median(rounds, Figures::seconds),
                median(rounds, Figures::cpuSeconds),
                median(rounds, Figures::databaseSeconds),
                median(rounds, Figures::peak),
                median(rounds, Figures::after),
                median(rounds, Figures::size));
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        var sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    private static void print(String name, Figures round) {
        System.out.printf(
                "%5s %8.2f %8.2f %8.2f %10.0f %10.0f %8.1f%n",
                name,
                round.seconds(),
                round.cpuSeconds(),
                round.databaseSeconds(),
                round.peak(),
                round.after(),
                round.size());
    }
}
