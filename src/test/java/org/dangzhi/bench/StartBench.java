package org.dangzhi.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private record Figures(double seconds, double cpu, long mebibytes) {}

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
        int port = freePort();
        var command = new ArrayList<>(List.of(System.getenv("DANGZHI_PROGRAM").split(" ")));
        command.addAll(List.of("start", "--port", "" + port, "--data", "" + folder));
        command.add("--spring.profiles.active=" + profile);
        long begun = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitPage(process, port);
            double seconds = (System.nanoTime() - begun) / 1e9;
            double cpu = cpu(process);
            Thread.sleep(AT_REST);
            return new Figures(seconds, cpu, mebibytes(process));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static void awaitPage(Process process, int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!answers(client, request)) {
                if (!process.isAlive()) throw new IllegalStateException("The program ended: " + process.exitValue());
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    private static boolean answers(HttpClient client, HttpRequest request) throws IOException, InterruptedException {
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (ConnectException notYet) {
            return false;
        }
    }

    private static double cpu(Process process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** Of the JVM alone, as Linux counts it; PostgreSQL is another process. */
    private static long mebibytes(Process process) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
            var line =
                    lines.filter(text -> text.startsWith("VmRSS")).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }

    private static Figures median(List<Figures> all) {
        return new Figures(
                all.stream().mapToDouble(Figures::seconds).sorted().toArray()[all.size() / 2],
                all.stream().mapToDouble(Figures::cpu).sorted().toArray()[all.size() / 2],
                all.stream().mapToLong(Figures::mebibytes).sorted().toArray()[all.size() / 2]);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void print(String what, Figures figures) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %6.2f s to the first page, %6.2f s of CPU, %4d MiB at rest%n",
                what,
                figures.seconds(),
                figures.cpu(),
                figures.mebibytes());
    }
}
