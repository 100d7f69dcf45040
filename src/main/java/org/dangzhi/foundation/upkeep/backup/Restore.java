package org.dangzhi.foundation.upkeep.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Collectors;
import org.dangzhi.foundation.audit.ChainCheck;
import org.dangzhi.foundation.office.server.Installation;
import org.dangzhi.foundation.records.ContentStore;
import org.postgresql.PGConnection;

/**
 * Fills an empty installation from a backup: tables as they were then, rows, files; then proves that they are the same.
 * A later start runs the migrations that came since.
 */
public final class Restore {

    private final Installation installation;
    private final ContentStore contents;
    private final BackupSeal seal;

    public Restore(Installation installation, ContentStore contents, BackupSeal seal) {
        this.installation = installation;
        this.contents = contents;
        this.seal = seal;
    }

    /**
     * Rows come in one transaction, with every check inside it: there are all of them or none.
     *
     * @throws RestoreException before anything is changed
     */
    public BackupReport read(Path file) throws IOException, SQLException {
        if (!BackupSeal.isSealed(file)) return readClear(file, Files.size(file));
        var clear = Files.createTempFile(contents.incoming(), "backup", ".zip"); // only its owner may read it
        try {
            seal.open(file, clear);
            return readClear(clear, Files.size(file));
        } finally {
            Files.delete(clear);
        }
    }

    private BackupReport readClear(Path file, long size) throws IOException, SQLException {
        try (var backup = BackupFile.open(file);
                var connection = installation.owner()) {
            var manifest = backup.manifest();
            var migrations = new BackupMigrations(installation.logins());
            refuseWhatDoesNotFit(connection, migrations, manifest);
            backup.verify();
            migrations.run(manifest.modules());
            takeContents(backup);
            connection.setAutoCommit(false);
            connection.createStatement().execute(Backup.FIXED_TEXT);
            fill(connection, backup);
            connection.createStatement().execute("analyze"); // the proof joins whole tables
            prove(connection, manifest);
            connection.commit();
            return BackupReport.of(manifest, size);
        }
    }

    private static void refuseWhatDoesNotFit(
            Connection connection, BackupMigrations migrations, BackupManifest manifest) throws SQLException {
        if (!DatabaseCatalogue.modules(connection).isEmpty())
            throw new RestoreException("This installation is not empty. Restore into a data folder (--data) or a"
                    + " database that Dangzhi has not used yet.");
        var missing = migrations.missing(manifest.modules());
        if (!missing.isEmpty())
            throw new RestoreException("The backup was made by a newer Dangzhi (" + manifest.version()
                    + "). This one does not know: " + String.join(", ", missing) + ". Restore it with the newer one.");
    }

    private void takeContents(BackupFile backup) throws IOException {
        for (var content : backup.manifest().contents()) {
            var taken = Files.createTempFile(contents.incoming(), "restore", "");
            try (var in = backup.read(content.entry())) {
                Files.copy(in, taken, StandardCopyOption.REPLACE_EXISTING);
            }
            contents.keep(content.sha256(), taken);
        }
    }

    /** Triggers of ours rest meanwhile, or the restore would be audited and its rows judged as new ones. */
    private static void fill(Connection connection, BackupFile backup) throws IOException, SQLException {
        var tables = backup.manifest().tables();
        try (var statement = connection.createStatement()) {
            statement.execute("truncate "
                    + tables.stream().map(BackupManifest.Table::name).collect(Collectors.joining(", ")));
            statement.execute("set constraints all deferred");
            for (var table : tables) statement.execute("alter table " + table.name() + " disable trigger user");
            for (var table : tables) copyIn(connection, table, backup);
            statement.execute("set constraints all immediate");
            for (var table : tables) statement.execute("alter table " + table.name() + " enable trigger user");
            for (var sequence : backup.manifest().sequences())
                statement.execute(
                        "select setval('%s', %d, %s)".formatted(sequence.name(), sequence.value(), sequence.called()));
        }
    }

    private static void copyIn(Connection connection, BackupManifest.Table table, BackupFile backup)
            throws IOException, SQLException {
        try (var rows = backup.read(table.entry())) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy("from stdin"), rows);
        }
    }

    private static void prove(Connection connection, BackupManifest manifest) throws IOException, SQLException {
        for (var table : manifest.tables()) {
            var now = Backup.copyOut(connection, table, OutputStream.nullOutputStream());
            if (!now.equals(table))
                throw new IllegalStateException(
                        "After the restore %s has %d rows with hash %s; the backup has %d with %s."
                                .formatted(table.name(), now.rows(), now.sha256(), table.rows(), table.sha256()));
        }
        var chain = ChainCheck.run(connection);
        if (!chain.sound()) throw new IllegalStateException("The audit chain is broken: " + chain.findings());
    }
}
