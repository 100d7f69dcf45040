package org.dangzhi.foundation.upkeep.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dangzhi.foundation.audit.Sha256;
import org.dangzhi.foundation.office.server.Installation;
import org.dangzhi.foundation.records.ContentStore;
import org.postgresql.PGConnection;
import org.springframework.util.StreamUtils;
import tools.jackson.databind.json.JsonMapper;

/** Writes one file that holds everything, as of one moment, while Dangzhi goes on working. */
public final class Backup {

    /** Text that is the same for the same row on every server, so that its hash can be compared after a restore. */
    static final String FIXED_TEXT = """
            set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres';
            set local bytea_output = 'hex'; set local extra_float_digits = 1; set local client_encoding = 'UTF8'""";

    private final Installation installation;
    private final ContentStore contents;
    private final BackupSeal seal;

    public Backup(Installation installation, ContentStore contents, BackupSeal seal) {
        this.installation = installation;
        this.contents = contents;
        this.seal = seal;
    }

    /**
     * A half-written backup never bears the name: it is put in place when it is whole.
     *
     * @throws IllegalStateException if the file exists, or a content that a row names is missing
     */
    public BackupReport write(Path file) throws IOException, SQLException {
        if (Files.exists(file)) throw new IllegalStateException(file + " exists. Choose another name.");
        var part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        try (var connection = installation.owner();
                var zip = new ZipOutputStream(seal.seal(create(part)))) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            connection.createStatement().execute(FIXED_TEXT);
            var manifest = write(connection, zip);
            connection.rollback();
            zip.close(); // a seal is whole only then
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return BackupReport.of(manifest, Files.size(file));
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private BackupManifest write(Connection connection, ZipOutputStream zip) throws IOException, SQLException {
        var modules = DatabaseCatalogue.modules(connection);
        if (!modules.containsKey("upkeep"))
            throw new IllegalStateException("This installation was never started, so there is nothing to back up.");
        var manifest = new BackupManifest(
                BackupManifest.FORMAT,
                ProductVersion.running(),
                Instant.now().toString(),
                connection.getMetaData().getDatabaseProductVersion(),
                DatabaseCatalogue.text(connection, "select mark from upkeep.mark"),
                modules,
                tables(connection, zip),
                DatabaseCatalogue.sequences(connection),
                contents(connection, zip));
        zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
        zip.write(new JsonMapper().writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }

    private static List<BackupManifest.Table> tables(Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        var written = new ArrayList<BackupManifest.Table>();
        for (var table : DatabaseCatalogue.tables(connection).entrySet()) {
            var planned = new BackupManifest.Table(table.getKey(), table.getValue(), 0, "");
            zip.putNextEntry(new ZipEntry(planned.entry()));
            written.add(copyOut(connection, planned, zip));
            zip.closeEntry();
        }
        return written;
    }

    /** Copies a table out and returns it with the rows and the hash that it has now. */
    static BackupManifest.Table copyOut(Connection connection, BackupManifest.Table table, OutputStream to)
            throws IOException, SQLException {
        var digest = Sha256.begin();
        var hashed = new DigestOutputStream(to, digest); // not closed: it would close the zip
        long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyOut(table.copy("to stdout"), hashed);
        return new BackupManifest.Table(table.name(), table.columns(), rows, Sha256.hex(digest));
    }

    private List<BackupManifest.Content> contents(Connection connection, ZipOutputStream zip)
            throws IOException, SQLException {
        var named = new ArrayList<BackupManifest.Content>();
        DatabaseCatalogue.each(
                connection,
                "select distinct sha256, size from records.file order by 1",
                row -> named.add(new BackupManifest.Content(row.getString(1), row.getLong(2))));
        for (var content : named) {
            if (!contents.holds(content.sha256()))
                throw new IllegalStateException("The content " + content.sha256()
                        + " is named in records.file, but is not in the file store. Put it back first.");
            zip.putNextEntry(new ZipEntry(content.entry()));
            try (var in = contents.open(content.sha256())) {
                StreamUtils.copy(in, zip);
            }
            zip.closeEntry();
        }
        return named;
    }

    /** Names and numbers of people are in it: only its owner may read it. */
    private static OutputStream create(Path part) throws IOException {
        if (part.getFileSystem().supportedFileAttributeViews().contains("posix"))
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.newOutputStream(part);
    }
}
