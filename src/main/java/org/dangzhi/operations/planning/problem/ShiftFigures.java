package org.dangzhi.operations.planning.problem;

import java.util.Locale;

/** Words for figures that count shifts, which come whole but are shared out in parts. */
public final class ShiftFigures {

    private static final double HUNDREDTHS = 100;
    private static final double HALF_A_TENTH = 0.05;

    private ShiftFigures() {}

    /** {@code 1.8}; {@code 2} for a whole one. */
    public static String shifts(long hundredths) {
        var text = tenths(hundredths);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    /** {@code 1.8}, {@code −0.4}, {@code 2.0}. */
    public static String tenths(long hundredths) {
        return minus(String.format(Locale.ROOT, "%.1f", hundredths / HUNDREDTHS));
    }

    /** {@code +0.2}, {@code −0.4}; {@code 0.0} is neither. */
    public static String signed(double shifts) {
        return isEven(shifts) ? "0.0" : minus(String.format(Locale.ROOT, "%+.1f", shifts));
    }

    /** Whether so little is nothing, as it is written. */
    public static boolean isEven(double shifts) {
        return Math.abs(shifts) < HALF_A_TENTH;
    }

    /** {@code 1,307} points. */
    public static String points(long points) {
        return String.format(Locale.ROOT, "%,d", points);
    }

    private static String minus(String text) {
        return text.replace('-', '−');
    }
}
