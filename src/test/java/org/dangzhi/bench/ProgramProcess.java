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

/** The program as {@code dz start} runs it, in a process of its own: what its JVM takes is the product's alone. */
final class ProgramProcess implements AutoCloseable {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final Process process;
    private final int port;

    private ProgramProcess(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /**
     * Returns once the first page answers 200.
     *
     * @param profile {@code live}, or {@code demo} for a folder that holds a demonstration
     */
    static ProgramProcess start(Path folder, String profile) throws IOException, InterruptedException {
        int port = freePort();
        var command = new ArrayList<>(List.of(System.getenv("DANGZHI_PROGRAM").split(" ")));
        command.addAll(List.of("start", "--port", "" + port, "--data", "" + folder));
        command.add("--spring.profiles.active=" + profile);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        var program = new ProgramProcess(process, port);
        program.awaitPage();
        return program;
    }

    int port() {
        return port;
    }

    /** CPU seconds it has taken so far. */
    double cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1e3;
    }

    /** MiB of the JVM alone, as Linux counts what is resident; PostgreSQL is another process. */
    long resident() throws IOException {
        return status("VmRSS");
    }

    /** The most MiB that were ever resident. */
    long mostResident() throws IOException {
        return status("VmHWM");
    }

    private long status(String key) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", "" + process.pid(), "status"))) {
            var line = lines.filter(text -> text.startsWith(key)).findFirst().orElseThrow();
            return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    private void awaitPage() throws IOException, InterruptedException {
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

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
