package org.dangzhi.foundation.regulations.booklet;

/** Balancing of the lines of long centred titles, as the document standard wants them. */
final class TitleLineBalancing {

    private static final double LATIN = 0.55;

    private TitleLineBalancing() {}

    /** How many lines a title of this size (points) takes in a column. */
    static int lines(String title, int size, double column) {
        return Math.max(1, (int) Math.ceil(width(title) * size / column));
    }

    /** Indent on both sides in points; one character of room is left, since punctuation may not begin a line. */
    static double indent(String title, int size, double column) {
        var lines = lines(title, size, column);
        if (lines == 1) return 0;
        var longest = Math.ceil(width(title) / lines) + 1;
        return Math.max(0, (column - longest * size) / 2);
    }

    /** In characters. */
    private static double width(String title) {
        return title.codePoints()
                .mapToDouble(character -> character < 0x2000 ? LATIN : 1)
                .sum();
    }
}
