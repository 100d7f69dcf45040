package org.dangzhi.foundation.upkeep.backup;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dangzhi.foundation.audit.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** A backup opened for reading. */
final class BackupFile implements Closeable {

    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(ZipFile zip, BackupManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws RestoreException if the file is no backup, is cut off, or has another format */
    static BackupFile open(Path file) throws IOException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new RestoreException(file + " is no Dangzhi backup, or was cut off: " + e.getMessage());
        }
        try {
            return new BackupFile(zip, manifest(zip, file));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static BackupManifest manifest(ZipFile zip, Path file) throws IOException {
        var entry = zip.getEntry(BackupManifest.NAME);
        if (entry == null)
            throw new RestoreException(file + " holds no " + BackupManifest.NAME + ": it is no Dangzhi backup.");
        try (var in = zip.getInputStream(entry)) {
            var manifest = new JsonMapper().readValue(in, BackupManifest.class);
            if (manifest.format() != BackupManifest.FORMAT)
                throw new RestoreException("The backup has format " + manifest.format() + ", this Dangzhi reads "
                        + BackupManifest.FORMAT + ". Use the newer Dangzhi that made it.");
            return manifest;
        } catch (JacksonException e) {
            throw new RestoreException("The backup's manifest cannot be read: " + e.getOriginalMessage());
        }
    }

    BackupManifest manifest() {
        return manifest;
    }

    InputStream read(String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null) throw new RestoreException("The backup is damaged: " + name + " is missing.");
        return zip.getInputStream(entry);
    }

    /** Reads everything once, before anything is changed. */
    void verify() throws IOException {
        for (var table : manifest.tables()) verify(table.entry(), table.sha256());
        for (var content : manifest.contents()) verify(content.entry(), content.sha256());
    }

    private void verify(String name, String sha256) throws IOException {
        var digest = Sha256.begin();
        try (var in = new DigestInputStream(read(name), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (ZipException e) {
            throw new RestoreException("The backup is damaged at " + name + ": " + e.getMessage());
        }
        if (!Sha256.hex(digest).equals(sha256))
            throw new RestoreException("The backup is damaged: " + name + " is not what the manifest says.");
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
