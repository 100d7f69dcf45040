package org.dangzhi.crash;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Properties;
import org.dangzhi.DangzhiApplication;
import org.jspecify.annotations.Nullable;

/** A Dangzhi of its own process on a folder of its own, which a test starts and kills. */
final class Killed implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Path folder;
    final int port;
    private @Nullable Process process;
    private boolean made;

    Killed(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    /** Starts it on the demonstration's office; the first time makes that, later times find it. */
    void start() throws IOException, InterruptedException {
        var out = folder.resolveSibling(folder.getFileName() + ".log");
        int begun = Files.exists(out) ? (int) Files.size(out) : 0;
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx700m",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DangzhiApplication.class.getName(),
                        "--spring.profiles.active=demo",
                        "--dangzhi.test.database=false",
                        "--dangzhi.data=" + folder,
                        "--dangzhi.db.url=",
                        "--server.port=" + port)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                .start();
        awaitLine(out, begun, made ? "Started DangzhiApplication" : "Demonstration ready");
        made = true;
    }

    /** SIGKILL: nothing is finished, nothing is closed. PostgreSQL stays behind as an orphan. */
    void kill() throws InterruptedException {
        if (process == null) return;
        process.destroyForcibly().waitFor();
    }

    /** The database as its owner sees it, beside the application. */
    Connection owner() throws IOException, SQLException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve("secrets"))) {
            secrets.load(in);
        }
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(folder.resolve("port")).strip() + "/dangzhi";
        return DriverManager.getConnection(url, "dangzhi_owner", secrets.getProperty("dangzhi_owner"));
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        process.waitFor();
    }

    private void awaitLine(Path out, int begun, String line) throws IOException, InterruptedException {
        var until = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(until)) {
            if (process != null && !process.isAlive())
                throw new IllegalStateException("It ended by itself:\n" + Files.readString(out));
            var bytes = Files.exists(out) ? Files.readAllBytes(out) : new byte[0];
            if (new String(bytes, begun, Math.max(0, bytes.length - begun), StandardCharsets.UTF_8).contains(line))
                return;
            Thread.sleep(200);
        }
        throw new IllegalStateException("It did not start:\n" + Files.readString(out));
    }
}
