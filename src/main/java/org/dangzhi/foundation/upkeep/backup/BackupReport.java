package org.dangzhi.foundation.upkeep.backup;

/** What was written or restored, for the person at the command line. */
public record BackupReport(String version, String made, int tables, long rows, int files, long bytes) {

    static BackupReport of(BackupManifest manifest, long bytes) {
        return new BackupReport(
                manifest.version(),
                manifest.made(),
                manifest.tables().size(),
                manifest.tables().stream().mapToLong(BackupManifest.Table::rows).sum(),
                manifest.contents().size(),
                bytes);
    }

    @Override
    public String toString() {
        return "%,d rows of %d tables and %d files, %,d bytes, as of %s".formatted(rows, tables, files, bytes, made);
    }
}
