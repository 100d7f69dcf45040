package org.dangzhi.foundation.office.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/**
 * PostgreSQL server of our own in the data folder. The library behind it is made for tests, so durability, passwords
 * and a private working folder are set here; see docs/adr/0002-own-postgresql.md.
 */
class OwnPostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OwnPostgresServer.class);

    private final DataFolder folder;
    private final FileChannel lock;
    private final DatabasePasswords passwords;
    private @Nullable EmbeddedPostgres server;
    private volatile boolean closing;

    private OwnPostgresServer(DataFolder folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
        this.passwords = DatabasePasswords.of(folder.secrets());
    }

    /** Starts the server of the data folder that the settings name. */
    static OwnPostgresServer start(Environment settings) {
        return start(Installation.folder(settings), settings.getProperty("dangzhi.data.afresh", Boolean.class, false));
    }

    /**
     * Starts the server of a data folder, making both when they are not there yet.
     *
     * @param afresh empties the folder of an earlier demonstration first; any other folder is refused
     * @throws IllegalStateException when another Dangzhi runs on the same folder
     */
    static OwnPostgresServer start(Path data, boolean afresh) {
        try {
            var folder = DataFolder.open(data);
            var lock = FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                lock.close();
                throw inUseBy(data);
            }
            if (afresh) folder.makeAfresh();
            var own = new OwnPostgresServer(folder, lock);
            own.begin();
            return own;
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + data + " could not be started.", e);
        }
    }

    /** The logins of a server that another process has running on the folder; empty when none has. */
    static Optional<DatabaseLogins> running(Path data) {
        if (!Files.exists(data.resolve("ready")) || !inUse(data)) return Optional.empty();
        try {
            var folder = DataFolder.open(data);
            return Optional.of(logins(folder, DatabasePasswords.of(folder.secrets())));
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + data + " could not be read.", e);
        }
    }

    /** @throws IllegalStateException when another Dangzhi runs on the folder */
    static void refuseInUse(Path data) {
        if (inUse(data)) throw inUseBy(data);
    }

    private static boolean inUse(Path data) {
        if (!Files.exists(data.resolve("lock"))) return false;
        try (var lock = FileChannel.open(data.resolve("lock"), StandardOpenOption.WRITE)) {
            return lock.tryLock() == null;
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder " + data + " could not be read.", e);
        }
    }

    private static IllegalStateException inUseBy(Path data) {
        return new IllegalStateException("Another Dangzhi is running on " + data + ". Stop it first.");
    }

    DatabaseLogins logins() {
        return logins(folder, passwords);
    }

    private static DatabaseLogins logins(DataFolder folder, DatabasePasswords passwords) {
        return new DatabaseLogins(
                "jdbc:postgresql://127.0.0.1:" + folder.port() + "/" + DatabaseServerSetup.DATABASE
                        + "?reWriteBatchedInserts=true&ApplicationName=dangzhi",
                new DatabaseLogins.Login(DatabaseServerSetup.OWNER, passwords.of(DatabaseServerSetup.OWNER)),
                new DatabaseLogins.Login(DatabaseServerSetup.APP, passwords.of(DatabaseServerSetup.APP)));
    }

    @Override
    public synchronized void close() throws IOException {
        closing = true;
        if (server != null) server.close();
        lock.close();
    }

    private synchronized void begin() throws IOException {
        OrphanedServer.end(folder.database());
        var first = new DatabaseServerSetup(folder, passwords);
        first.clearHalfMade();
        var started = builder(first.done()).start();
        server = started;
        if (!first.done()) first.run(started);
        watch();
    }

    private EmbeddedPostgres.Builder builder(boolean protectedByPassword) throws IOException {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.database())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(folder.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(folder.port())
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("fsync", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_directory", "log")
                .setServerConfig("jit", "off");
        if (protectedByPassword) builder.setConnectConfig("password", passwords.of(DatabaseServerSetup.SUPERUSER));
        return builder;
    }

    /** When the server alone dies it is started again on the same port, where the pool finds it. */
    private void watch() throws IOException {
        OrphanedServer.of(folder.database())
                .orElseThrow(() -> new IOException("PostgreSQL left no pid."))
                .onExit()
                .thenRun(this::revive);
    }

    private synchronized void revive() {
        if (closing) return;
        LOG.warn("PostgreSQL ended by itself; starting it again.");
        try {
            if (server != null) server.close(); // gives up its lock on the folder
            begin();
        } catch (IOException | IllegalStateException e) {
            LOG.error("PostgreSQL could not be started again. End Dangzhi and start it anew.", e);
        }
    }
}
