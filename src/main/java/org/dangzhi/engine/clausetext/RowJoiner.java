package org.dangzhi.engine.clausetext;

/** Joiner of two rows of one paragraph. */
public final class RowJoiner {

    private RowJoiner() {}

    /** Latin words keep the space that the line end stood for; Chinese has none. */
    public static String of(String before, String after) {
        if (before.isEmpty() || after.isEmpty()) return before + after;
        var words = isLatin(before.charAt(before.length() - 1)) && isLatin(after.charAt(0));
        return before + (words ? " " : "") + after;
    }

    private static boolean isLatin(char sign) {
        return sign >= 'A' && sign <= 'Z' || sign >= 'a' && sign <= 'z';
    }
}
