package org.dangzhi;

import java.io.File;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.server.Installation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A Dangzhi of its own process on a folder of its own, which a test starts and kills, or a bench measures apart. */
public final class DangzhiProcess implements AutoCloseable {

    /** Settings of a demonstration, made where the folder has none. */
    public static final String DEMONSTRATION = "--spring.profiles.active=demo";

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private final List<String> program;
    private final Path folder;
    private final List<String> settings;
    private final int port;
    private @Nullable Process process;

    /**
     * @param program the command that begins it: {@link #asStarted} or {@link #compiled}
     * @param folder of its data
     * @param settings as Spring reads them, such as {@link #DEMONSTRATION}
     */
    public DangzhiProcess(List<String> program, Path folder, String... settings) throws IOException {
        this.program = program;
        this.folder = folder.toAbsolutePath();
        this.settings = List.of(settings);
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    /** The built program with the flags of {@code dz}, which hands its command over. */
    public static List<String> asStarted() {
        return List.of(System.getenv("DANGZHI_PROGRAM").split(" "));
    }

    /**
     * What was compiled last, without the tests' classes, their clock and their database.
     *
     * @param options of the virtual machine, such as {@code -Xmx700m}
     */
    public static List<String> compiled(String... options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        command.addAll(
                List.of("--enable-native-access=ALL-UNNAMED", "-cp", classes(), DangzhiApplication.class.getName()));
        return command;
    }

    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !Path.of(part).endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Returns once its first page answers 200: a demonstration is made by then. */
    public DangzhiProcess start() throws IOException, InterruptedException {
        var own = Stream.of("--dangzhi.data=" + folder, "--dangzhi.db.url=", "--server.port=" + port);
        var command = Stream.of(program.stream(), own, settings.stream()).flatMap(part -> part);
        var started = new ProcessBuilder(command.toList())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
        process = started;
        awaitPage(started);
        return this;
    }

    public int port() {
        return port;
    }

    /** @throws IllegalStateException before it was started */
    public ProcessHandle handle() {
        if (process == null) throw new IllegalStateException("It was not started.");
        return process.toHandle();
    }

    /** CPU time of the application alone. */
    public Duration cpu() {
        return cpu(handle());
    }

    /**
     * CPU time of PostgreSQL's processes that live now; those of pooled connections live as long as the application. The
     * server is nobody's child: the program that starts it ends.
     */
    public Duration databaseCpu() throws IOException {
        var pid = Files.readAllLines(folder.resolve("db").resolve("postmaster.pid"))
                .getFirst()
                .strip();
        return ProcessHandle.of(Long.parseLong(pid)).stream()
                .flatMap(ProcessHandle::descendants)
                .map(DangzhiProcess::cpu)
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** SIGKILL: nothing is finished, nothing is closed. PostgreSQL stays behind as an orphan. */
    public void kill() throws InterruptedException {
        if (process == null) return;
        process.destroyForcibly().waitFor();
    }

    /** Its folder and database as the tools of the command line reach them. */
    public Installation installation() {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "folder", Map.of("dangzhi.data", folder.toString(), "dangzhi.db.url", "")));
        return Installation.reach(environment);
    }

    /** The database as its owner sees it, beside the application. */
    public Connection owner() throws SQLException {
        return installation().owner();
    }

    @Override
    public void close() throws InterruptedException {
        if (process == null) return;
        process.destroy();
        process.waitFor();
    }

    private Path log() throws IOException {
        Files.createDirectories(folder.getParent());
        return folder.resolveSibling(folder.getFileName() + ".log");
    }

    private void awaitPage(Process started) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        var until = Instant.now().plus(PATIENCE);
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            while (!answers(client, request)) {
                if (!started.isAlive() || Instant.now().isAfter(until))
                    throw new IllegalStateException("It did not start:\n" + Files.readString(log()));
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
}
