package org.dangzhi.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.foundation.office.server.Installation;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A demonstration that runs in a process of its own with its own PostgreSQL, as {@code ./dz demo} starts it. */
final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Process application;
    private final Path data;
    private final int port;

    private OwnProcess(Process application, Path data, int port) {
        this.application = application;
        this.data = data;
        this.port = port;
    }

    /** Made afresh, and waited for. */
    static OwnProcess start(Path data) throws IOException, InterruptedException {
        int port = freePort();
        var application = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DangzhiApplication.class.getName(),
                        "demo",
                        "--data",
                        data.toString(),
                        "--port",
                        Integer.toString(port),
                        "--dangzhi.test.database=false",
                        "--logging.level.root=warn")
                .inheritIO()
                .start();
        var running = new OwnProcess(application, data, port);
        running.await();
        return running;
    }

    int port() {
        return port;
    }

    Installation installation() {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(
                        new MapPropertySource("bench", Map.of("dangzhi.data", data.toString(), "dangzhi.db.url", "")));
        return Installation.reach(settings);
    }

    /** CPU time of the application alone. */
    Duration cpu() {
        return cpu(application.toHandle());
    }

    /**
     * CPU time of PostgreSQL's processes that live now; those of pooled connections live as long as the application. The
     * server is nobody's child: the program that starts it ends.
     */
    Duration databaseCpu() throws IOException {
        var pid = Files.readAllLines(data.resolve("db").resolve("postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).stream()
                .flatMap(ProcessHandle::descendants)
                .map(OwnProcess::cpu)
                .reduce(Duration.ZERO, Duration::plus);
    }

    @Override
    public void close() throws InterruptedException {
        application.destroy();
        application.waitFor(1, TimeUnit.MINUTES);
    }

    private void await() throws InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!application.isAlive() || Instant.now().isAfter(until))
                throw new IllegalStateException("The demonstration did not start.");
            Thread.sleep(500);
        }
    }

    private boolean answers() throws InterruptedException {
        try {
            return new HttpVisitor(port).get("/sign-in").statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static int freePort() throws IOException {
        int given = Integer.getInteger("bench.port", 0);
        try (var socket = new ServerSocket(given, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
