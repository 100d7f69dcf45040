package org.dangzhi.foundation.office.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * PostgreSQL server that outlived its killed application. It is ended before a new one starts.
 *
 * <p>Its {@code postmaster.pid} is a hint and no more: a folder may be a copy of one whose server runs on, the number may
 * be another process's by now, and after a power cut the file may hold anything. Only a server whose own data directory is
 * this very folder is ended.
 */
final class OrphanedServer {

    private static final String PID_FILE = "postmaster.pid";
    private static final int PORT_LINE = 3; // of the file, counted from 0
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private OrphanedServer() {}

    /** @throws IllegalStateException if a PostgreSQL may or may not be the folder's: nobody can tell */
    static void end(Path database) throws IOException {
        var left = of(database);
        if (left.isPresent()) await(left.get());
        Files.deleteIfExists(database.resolve(PID_FILE));
    }

    /** The running server of this very folder. */
    static Optional<ProcessHandle> of(Path database) throws IOException {
        var named = pidFile(database).stream().findFirst().flatMap(OrphanedServer::process);
        if (named.isEmpty() || !isPostgres(named.get())) return Optional.empty();
        return named.filter(process -> worksIn(process, database));
    }

    /** Whether the running server of this very folder has the port. */
    static boolean listens(Path database, int port) throws IOException {
        var lines = pidFile(database);
        return lines.size() > PORT_LINE
                && lines.get(PORT_LINE).strip().equals(Integer.toString(port))
                && of(database).isPresent();
    }

    /** Empty when there is none, or none that can be read. */
    private static List<String> pidFile(Path database) throws IOException {
        var file = database.resolve(PID_FILE);
        return Files.isRegularFile(file)
                ? new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList()
                : List.of();
    }

    private static Optional<ProcessHandle> process(String pid) {
        try {
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    /** A server works in its data directory, and is told it at its start. */
    private static boolean worksIn(ProcessHandle process, Path database) {
        var folders = Stream.concat(workingFolder(process).stream(), toldFolder(process).stream())
                .toList();
        if (folders.isEmpty())
            throw new IllegalStateException("PostgreSQL runs as process " + process.pid() + ", and whether it works in "
                    + database + " cannot be found out. End it, then start again.");
        return folders.stream().anyMatch(folder -> isSame(folder, database));
    }

    private static boolean isSame(Path folder, Path database) {
        try {
            return Files.isSameFile(folder, database);
        } catch (IOException oneIsGone) {
            return false;
        }
    }

    /** Where the system says so. */
    private static Optional<Path> workingFolder(ProcessHandle process) {
        var folder = Path.of("/proc", Long.toString(process.pid()), "cwd");
        try {
            return Files.exists(folder) ? Optional.of(folder.toRealPath()) : Optional.empty();
        } catch (IOException notOurs) {
            return Optional.empty();
        }
    }

    private static Optional<Path> toldFolder(ProcessHandle process) {
        var told = process.info().arguments().map(Arrays::asList).orElse(List.of());
        int at = told.indexOf("-D");
        return at < 0 || at + 1 == told.size() ? Optional.empty() : Optional.of(Path.of(told.get(at + 1)));
    }

    private static void await(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
        } catch (ExecutionException e) {
            throw new IOException("The old PostgreSQL could not be ended.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while the old PostgreSQL ended.", e);
        }
    }
}
