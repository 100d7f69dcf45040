package org.dangzhi.foundation.records;

import java.time.Instant;
import java.util.Locale;

/**
 * A file as lists show it.
 *
 * @param name as it was uploaded, without a path
 * @param type by its content, for example {@code image/png}
 * @param addedBy {@code person uuid} or {@code system:module}
 */
public record StoredFile(FileId id, String name, String type, long size, Scan scan, String addedBy, Instant addedAt) {

    /** What the virus scanner said. {@code UNSCANNED}: no scanner is set up, or it did not answer. */
    public enum Scan {
        CLEAN,
        UNSCANNED
    }

    public boolean hasPreview() {
        return type.startsWith("image/") || type.equals("application/pdf");
    }

    public String address() {
        return "/files/" + id.id();
    }

    /** {@code 812 B}, {@code 40 KB}, {@code 1.2 MB}. */
    public String shownSize() {
        if (size < 1024) return size + " B";
        if (size < 1024 * 1024) return (size + 1023) / 1024 + " KB";
        return String.format(Locale.ROOT, "%.1f MB", size / (1024.0 * 1024));
    }
}
