package org.dangzhi.foundation.records;

import java.time.Instant;
import java.util.Locale;

/**
 * A file as lists show it.
 *
 * @param name as it was uploaded, without a path
 * @param type by its content, for example {@code image/png}
 * @param sha256 of the content, 64 hexadecimal digits
 * @param permission who holds it may download the file
 * @param addedBy a person's id or {@code system:module}
 */
public record StoredFile(
        FileId id,
        String name,
        String type,
        long size,
        Scan scan,
        String sha256,
        String permission,
        String addedBy,
        Instant addedAt) {

    private static final long KB = 1024;
    private static final long MB = KB * KB;

    /** What the virus scanner said. {@code UNSCANNED}: none is set up, or it did not answer. */
    public enum Scan {
        CLEAN,
        UNSCANNED
    }

    public boolean unscanned() {
        return scan == Scan.UNSCANNED;
    }

    public boolean hasPreview() {
        return FileTypes.canBePictured(type);
    }

    public String address() {
        return "/files/" + id.id();
    }

    /** Name in the icon sprite. */
    public String icon() {
        return FileTypes.icon(type);
    }

    /** {@code 812 B}, {@code 40 KB}, {@code 1.2 MB}. */
    public String shownSize() {
        if (size < KB) return size + " B";
        if (size < MB) return (size + KB - 1) / KB + " KB";
        return String.format(Locale.ROOT, "%.1f MB", size / (double) MB);
    }
}
