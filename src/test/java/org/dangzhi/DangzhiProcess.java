package org.dangzhi;

import java.io.File;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A Dangzhi of its own process on a folder of its own, which a test starts and kills, or a bench measures apart. */
public final class DangzhiProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final String SECRETS = "secrets";

    private final Path folder;
    private final List<String> options;
    private final int port;
    private @Nullable Process process;
    private boolean made;

    /**
     * @param folder of its data; one that a demonstration was made in before is used as it is
     * @param options of its virtual machine, such as {@code -Xmx700m}
     */
    public DangzhiProcess(Path folder, String... options) throws IOException {
        this.folder = folder.toAbsolutePath();
        this.options = List.of(options);
        this.made = Files.exists(this.folder.resolve(SECRETS));
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
    }

    /** Starts it on the demonstration's office; the first time makes that, later times find it. */
    public void start() throws IOException, InterruptedException {
        var out = folder.resolveSibling(folder.getFileName() + ".log");
        int begun = Files.exists(out) ? (int) Files.size(out) : 0;
        process = new ProcessBuilder(command())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(out.toFile()))
                .start();
        awaitLine(out, begun, made ? "Started DangzhiApplication" : "Demonstration ready");
        made = true;
    }

    private List<String> command() {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                classes(),
                DangzhiApplication.class.getName(),
                "--spring.profiles.active=demo",
                "--dangzhi.data=" + folder,
                "--dangzhi.db.url=",
                "--server.port=" + port));
        return command;
    }

    /** The product as it is delivered: without the tests' classes, their clock and their database. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !Path.of(part).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    public int port() {
        return port;
    }

    /** @throws IllegalStateException before it was started */
    public ProcessHandle handle() {
        if (process == null) throw new IllegalStateException("It was not started.");
        return process.toHandle();
    }

    /** SIGKILL: nothing is finished, nothing is closed. PostgreSQL stays behind as an orphan. */
    public void kill() throws InterruptedException {
        if (process == null) return;
        process.destroyForcibly().waitFor();
    }

    /** The database as its owner sees it, beside the application. */
    public Connection owner() throws IOException, SQLException {
        var secrets = new Properties();
        try (var in = Files.newBufferedReader(folder.resolve(SECRETS))) {
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
