package org.dangzhi.foundation.office.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** An installation as tools reach it that work without the application: its folder and its database. */
public final class Installation implements AutoCloseable {

    private final Path folder;
    private final DatabaseLogins logins;
    private final @Nullable OwnPostgresServer started;

    private Installation(Path folder, DatabaseLogins logins, @Nullable OwnPostgresServer started) {
        this.folder = folder;
        this.logins = logins;
        this.started = started;
    }

    /** Joins a running application's server, or starts it for the time of the tool's work. */
    public static Installation reach(Environment settings) {
        var folder = folder(settings);
        if (!isForeign(settings)) {
            var running = OwnPostgresServer.running(folder);
            if (running.isPresent()) return new Installation(folder, running.get(), null);
        }
        return alone(settings);
    }

    /** @throws IllegalStateException while an application runs on our own server */
    public static Installation alone(Environment settings) {
        var folder = folder(settings);
        if (isForeign(settings)) return new Installation(folder, foreign(settings), null);
        var server = OwnPostgresServer.start(folder, false);
        return new Installation(folder, server.logins(), server);
    }

    /** @throws IllegalStateException while another application runs on the folder that these settings name */
    public static void refuseInUse(Environment settings) {
        if (!isForeign(settings)) OwnPostgresServer.refuseInUse(folder(settings));
    }

    public Path folder() {
        return folder;
    }

    public DatabaseLogins logins() {
        return logins;
    }

    /** A connection of the role that owns the tables. */
    public Connection owner() throws SQLException {
        return DriverManager.getConnection(
                logins.url(), logins.owner().role(), logins.owner().password());
    }

    @Override
    public void close() throws IOException {
        if (started != null) started.close();
    }

    static Path folder(Environment settings) {
        return Path.of(settings.getProperty("dangzhi.data", "data"))
                .toAbsolutePath()
                .normalize();
    }

    static boolean isForeign(Environment settings) {
        return !settings.getProperty("dangzhi.db.url", "").isBlank();
    }

    private static DatabaseLogins foreign(Environment settings) {
        return new DatabaseLogins(
                settings.getRequiredProperty("dangzhi.db.url"),
                login(settings, "dangzhi.db.owner"),
                login(settings, "dangzhi.db.app"));
    }

    private static DatabaseLogins.Login login(Environment settings, String key) {
        return new DatabaseLogins.Login(settings.getRequiredProperty(key), settings.getProperty(key + ".password", ""));
    }
}
