package org.dangzhi.foundation.records;

import java.util.Set;

/** What is known of types of content. */
public final class FileTypes {

    /** What an office keeps unless its setting {@code records.types} says otherwise. No web pages, no programs. */
    public static final String ALLOWED = String.join(
            ",",
            "application/pdf",
            "application/ofd",
            "image/jpeg",
            "image/png",
            "image/gif",
            "image/bmp",
            "image/tiff",
            "image/webp",
            "image/heic",
            "text/plain",
            "text/csv",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/msword",
            "application/vnd.ms-works", // what WPS writes
            "application/vnd.ms-excel",
            "application/vnd.ms-powerpoint",
            "application/zip",
            "message/rfc822",
            "audio/mpeg",
            "audio/amr",
            "audio/vnd.wave",
            "audio/mp4",
            "video/mp4");

    private static final Set<String> PICTURES =
            Set.of("image/jpeg", "image/png", "image/gif", "image/bmp", "image/tiff");

    private FileTypes() {}

    public static boolean isPicture(String type) {
        return PICTURES.contains(type);
    }

    public static boolean isPdf(String type) {
        return type.equals("application/pdf");
    }

    public static boolean canBePictured(String type) {
        return isPicture(type) || isPdf(type);
    }

    static String icon(String type) {
        if (isPdf(type)) return "file-type-pdf";
        if (type.startsWith("image/")) return "photo";
        if (type.contains("spreadsheet") || type.contains("excel") || type.equals("text/csv"))
            return "file-spreadsheet";
        return "file-text";
    }
}
