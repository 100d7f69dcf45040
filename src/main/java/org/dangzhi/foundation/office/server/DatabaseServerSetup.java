package org.dangzhi.foundation.office.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.util.FileSystemUtils;

/** Setup of a fresh database server: roles, database and password protection; started over when it was cut off. */
final class DatabaseServerSetup {

    static final String SUPERUSER = "postgres";
    static final String OWNER = "dangzhi_owner";
    static final String APP = "dangzhi_app";
    static final String DATABASE = "dangzhi";

    private static final String ONLY_BY_PASSWORD = """
            # written at the first start: no trust, not even for local processes
            local all all scram-sha-256
            host  all all 127.0.0.1/32 scram-sha-256
            host  all all ::1/128      scram-sha-256
            """;

    private final DataFolder folder;
    private final DatabasePasswords passwords;

    DatabaseServerSetup(DataFolder folder, DatabasePasswords passwords) {
        this.folder = folder;
        this.passwords = passwords;
    }

    boolean done() {
        return Files.exists(folder.ready());
    }

    void clearHalfMade() throws IOException {
        if (!done()) FileSystemUtils.deleteRecursively(folder.database());
    }

    void run(EmbeddedPostgres server) throws IOException {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            makeRoles(statement);
            statement.execute("create database " + DATABASE + " owner " + OWNER);
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APP);
            protect(connection);
        } catch (SQLException e) {
            throw new IOException("The fresh database could not be set up.", e);
        }
        Files.createFile(folder.ready());
    }

    private void makeRoles(Statement statement) throws SQLException {
        statement.execute("set password_encryption = 'scram-sha-256'");
        statement.execute("create role " + OWNER + " login password '" + passwords.of(OWNER) + "'");
        statement.execute("create role " + APP + " login password '" + passwords.of(APP) + "'");
        statement.execute("alter role " + SUPERUSER + " password '" + passwords.of(SUPERUSER) + "'");
    }

    private void protect(Connection connection) throws SQLException, IOException {
        Files.writeString(folder.database().resolve("pg_hba.conf"), ONLY_BY_PASSWORD);
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_reload_conf()");
        }
    }
}
