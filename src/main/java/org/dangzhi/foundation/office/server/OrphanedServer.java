package org.dangzhi.foundation.office.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** PostgreSQL server that outlived its killed application. It is ended before a new one starts. */
final class OrphanedServer {

    private static final int PORT_LINE = 3; // of postmaster.pid, counted from 0

    private OrphanedServer() {}

    static void end(Path database) throws IOException {
        var pid = pidIn(database);
        if (pid.isEmpty()) return;
        var process = ProcessHandle.of(pid.getAsLong()).filter(OrphanedServer::isPostgres);
        if (process.isPresent()) await(process.get());
        Files.deleteIfExists(database.resolve("postmaster.pid"));
    }

    static OptionalLong pidIn(Path database) throws IOException {
        var file = database.resolve("postmaster.pid");
        if (!Files.exists(file)) return OptionalLong.empty();
        return OptionalLong.of(
                Long.parseLong(Files.readAllLines(file).getFirst().strip()));
    }

    static boolean listens(Path database, int port) throws IOException {
        var file = database.resolve("postmaster.pid");
        if (!Files.exists(file)) return false;
        var lines = Files.readAllLines(file);
        return lines.size() > PORT_LINE && lines.get(PORT_LINE).strip().equals(Integer.toString(port));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.contains("postgres"))
                .orElse(false);
    }

    private static void await(ProcessHandle process) throws IOException {
        process.destroy();
        try {
            process.onExit().get(15, TimeUnit.SECONDS);
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
