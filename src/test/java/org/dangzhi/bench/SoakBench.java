package org.dangzhi.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.dangzhi.DangzhiProcess;

/**
 * Ordinary users open every page again and again, for minutes: does the program's memory come to rest? It runs on the ten
 * years that {@code ./dz bench pages} leaves behind, in a process of its own, with the heap that {@code dz} gives it.
 */
final class SoakBench {

    private static final Path TEN_YEARS = Path.of("target", "bench", "10y");
    private static final int USERS = 4;
    private static final Duration STEP = Duration.ofMinutes(1);

    private SoakBench() {}

    static void run(List<String> minutes) throws Exception {
        int last = minutes.isEmpty() ? 60 : Integer.parseInt(minutes.getFirst());
        try (var program = new DangzhiProcess(DangzhiProcess.asStarted(), TEN_YEARS, DangzhiProcess.DEMONSTRATION)
                        .start();
                var users = Executors.newFixedThreadPool(USERS)) {
            var opened = new AtomicLong();
            var running = new ArrayList<Callable<Void>>();
            for (int n = 0; n < USERS; n++) running.add(() -> visit(program.port(), opened));
            var visits = running.stream().map(users::submit).toList();
            for (int minute = 1; minute <= last; minute++) {
                Thread.sleep(STEP);
                tell(program, minute, opened.get());
            }
            visits.forEach(visit -> visit.cancel(true));
        }
        System.exit(0);
    }

    private static Void visit(int port, AtomicLong opened) throws IOException, InterruptedException {
        var visitor = new HttpVisitor(port).signIn("zhouhaiyan", "Dangzhi-2026");
        while (!Thread.currentThread().isInterrupted()) {
            for (var page : PagesBench.PAGES) {
                visitor.time(page);
                opened.incrementAndGet();
            }
        }
        return null;
    }

    private static void tell(DangzhiProcess program, int minute, long opened) throws IOException {
        var memory = new ResidentMemory(program.handle());
        System.out.printf(
                Locale.ROOT,
                "minute %3d: %,9d pages, %4.0f MiB resident, %4.0f MiB at most, %,d s of CPU%n",
                minute,
                opened,
                memory.now(),
                memory.peak(),
                program.cpu().toSeconds());
    }
}
