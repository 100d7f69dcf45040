package org.dangzhi.foundation.records;

/** File names as people gave them, made safe to show and to hand back. */
final class SafeFileNames {

    private static final int LONGEST = 200;

    private SafeFileNames() {}

    /** Cuts off a path (some browsers send one), control and direction characters; the ending survives a shortening. */
    static String clean(String name) {
        var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        var plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (plain.isEmpty() || plain.matches("\\.+")) return "file";
        if (plain.codePointCount(0, plain.length()) <= LONGEST) return plain;
        int dot = plain.lastIndexOf('.');
        var ending = dot < 0 || plain.length() - dot > 10 ? "" : plain.substring(dot);
        return plain.substring(0, plain.offsetByCodePoints(0, LONGEST - ending.length())) + ending;
    }
}
