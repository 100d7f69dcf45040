package org.dangzhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dangzhi.DangzhiProcess;
import org.springframework.util.FileSystemUtils;

/**
 * Starts the program as {@code dz start} does, as a process of its own: seconds to the first page that answers 200, CPU
 * seconds until then, memory five seconds later. The first start of a folder makes its database; the others find it.
 *
 * <p>With a folder as its argument that one is started (a demonstration's, such as {@code target/bench/10y}, which
 * {@code ./dz bench pages} leaves behind).
 */
final class StartBench {

    private static final int STARTS = 3;
    private static final Duration AT_REST = Duration.ofSeconds(5);

    private record Figures(double seconds, double cpu, double mebibytes) {}

    private StartBench() {}

    static void run(List<String> folders) throws IOException, InterruptedException {
        var fresh = Path.of("target", "bench", "start");
        if (folders.isEmpty()) {
            FileSystemUtils.deleteRecursively(fresh);
            print("first start, database made", start(fresh, "live"));
        }
        var folder = folders.isEmpty() ? fresh : Path.of(folders.getFirst());
        var profile = folders.isEmpty() ? "live" : "demo";
        var all = new ArrayList<Figures>();
        for (int n = 0; n < STARTS; n++) {
            all.add(start(folder, profile));
            print("start", all.getLast());
        }
        print("median", median(all));
    }

    private static Figures start(Path folder, String profile) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        try (var program =
                new DangzhiProcess(DangzhiProcess.asStarted(), folder, "--spring.profiles.active=" + profile).start()) {
            double seconds = (System.nanoTime() - begun) / 1e9;
            double cpu = program.cpu().toMillis() / 1e3;
            Thread.sleep(AT_REST);
            return new Figures(seconds, cpu, new ResidentMemory(program.handle()).now());
        }
    }

    private static Figures median(List<Figures> all) {
        return new Figures(
                all.stream().mapToDouble(Figures::seconds).sorted().toArray()[all.size() / 2],
                all.stream().mapToDouble(Figures::cpu).sorted().toArray()[all.size() / 2],
                all.stream().mapToDouble(Figures::mebibytes).sorted().toArray()[all.size() / 2]);
    }

    private static void print(String what, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %6.2f s to the first page, %6.2f s of CPU, %4.0f MiB at rest%n",
                what,
                figures.seconds(),
                figures.cpu(),
                figures.mebibytes());
    }
}
