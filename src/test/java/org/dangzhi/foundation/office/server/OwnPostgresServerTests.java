package org.dangzhi.foundation.office.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders as machines, copies and power cuts leave them. */
@Tag("slow")
class OwnPostgresServerTests {

    @TempDir
    Path folders;

    @Test
    void theCopyOfARunningFolderLeavesTheOriginalAlone() throws Exception {
        var original = folders.resolve("original");
        var copy = folders.resolve("copy");
        try (var running = OwnPostgresServer.start(original, false)) {
            int before = write(running, 41);
            copy(original, copy);
            assertThat(copy.resolve("db/postmaster.pid")).exists();

            try (var copied = OwnPostgresServer.start(copy, false)) {
                assertThat(read(running)).isEqualTo(before);
                write(copied, 42);
                assertThat(read(running)).isEqualTo(before);
                assertThat(copied.logins().url()).isNotEqualTo(running.logins().url());
            }
            assertThat(read(running)).isEqualTo(before);
        }
    }

    @Test
    void whatCannotBeReadIsAsIfItWereNotThere() throws Exception {
        var folder = folders.resolve("cut");
        try (var server = OwnPostgresServer.start(folder, false)) {
            write(server, 41);
        }
        for (var left : List.of(
                "",
                "abc",
                "\0\0\0\0",
                "999999999\n" + folder + "\n",
                ProcessHandle.current().pid() + "\n")) {
            Files.writeString(folder.resolve("db/postmaster.pid"), left);
            Files.writeString(folder.resolve("port"), left);
            try (var server = OwnPostgresServer.start(folder, false)) {
                assertThat(read(server)).as(left).isEqualTo(41);
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("postgresql"))))
                .isEqualTo("rwx------");
    }

    /** By their own names, by none, and by what such servers are shipped with nobody gets in. */
    @Test
    void noRoleHasAPasswordThatOneCouldGuess() throws Exception {
        var folder = folders.resolve("guessed");
        try (var server = OwnPostgresServer.start(folder, false)) {
            var roles = List.of(DatabaseServerSetup.SUPERUSER, DatabaseServerSetup.OWNER, DatabaseServerSetup.APP);
            for (var role : roles)
                for (var guess : List.of("", role, "postgres", "dangzhi", "password"))
                    assertThatThrownBy(() -> DriverManager.getConnection(
                                            server.logins().url(), role, guess)
                                    .close())
                            .as(role + " by " + guess)
                            .isInstanceOf(SQLException.class);
            assertThat(roles.stream().map(DatabasePasswords.of(folder.resolve("secrets"))::of))
                    .doesNotHaveDuplicates()
                    .allSatisfy(password -> assertThat(password).hasSize(32));
        }
    }

    @Test
    void theServerThatAKilledApplicationLeftIsEnded() throws Exception {
        var folder = folders.resolve("killed");
        try (var server = OwnPostgresServer.start(folder, false)) {
            write(server, 41);
            var left = OrphanedServer.of(folder.resolve("db")).orElseThrow();
            var moved = folders.resolve("seen through a link");
            Files.createSymbolicLink(moved, folder);
            assertThat(OrphanedServer.of(moved.resolve("db"))).hasValue(left);
            assertThat(OrphanedServer.of(folders.resolve("nowhere"))).isEmpty();
        }
        assertThat(OrphanedServer.of(folder.resolve("db"))).isEmpty();
    }

    private static int write(OwnPostgresServer server, int number) throws SQLException {
        try (var owner = owner(server);
                var statement = owner.createStatement()) {
            statement.execute("create table if not exists noted (number int)");
            statement.execute("delete from noted");
            statement.execute("insert into noted values (" + number + ")");
        }
        return number;
    }

    private static int read(OwnPostgresServer server) throws SQLException {
        try (var owner = owner(server);
                var statement = owner.createStatement();
                var row = statement.executeQuery("select number from noted")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static Connection owner(OwnPostgresServer server) throws SQLException {
        var logins = server.logins();
        return DriverManager.getConnection(
                logins.url(), logins.owner().role(), logins.owner().password());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var files = Files.walk(from)) {
            for (var file : files.toList())
                Files.copy(file, to.resolve(from.relativize(file)), StandardCopyOption.COPY_ATTRIBUTES);
        }
    }
}
