package org.dangzhi.foundation.web.page;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Chart of one figure a name, drawn by {@code layout/bars} (lying, for names) or {@code layout/columns} (standing, for what
 * follows in time). It repeats a table for the eye and never stands without it.
 *
 * @param name what is shown, for those who do not see it
 * @param most where the scale ends
 * @param limit that a bar ought to reach or not to pass; drawn as a line. 0 for none
 * @param limitName the same in words
 */
public record BarChart(String name, double most, double limit, String limitName, List<Bar> bars) {

    private static final int STEP = 26;

    /** Room for a name, in Latin letters; a Chinese character takes two. */
    private static final int LONGEST = 13;

    /** Units of the drawing: from the end of the names to the figures, and from the foot to the head of a column. */
    private static final int WIDTH = 330;

    private static final int HEIGHT = 130;

    /**
     * @param shown the value in words
     * @param warns whether it does not keep the limit
     */
    public record Bar(String label, double value, String shown, boolean warns) {

        /** What fits before a bar; the whole name stands in the table. */
        public String cut() {
            int room = LONGEST;
            for (int n = 0; n < label.length(); n++) {
                room -= Character.isIdeographic(label.charAt(n)) ? 2 : 1;
                if (room < 0) return label.substring(0, n) + "…";
            }
            return label;
        }
    }

    /** The figures in one sentence. */
    public String said() {
        return bars.stream()
                .map(bar -> bar.label() + " " + bar.shown())
                .collect(Collectors.joining("；", name + "：", limitName.isEmpty() ? "" : "；" + limitName));
    }

    /** Of the drawing with lying bars. */
    public int height() {
        return bars.size() * STEP + (limit > 0 ? 20 : 0);
    }

    /** Where the n-th lying bar begins. */
    public int top(int n) {
        return n * STEP + 4;
    }

    /** How far a lying bar reaches. */
    public long length(double value) {
        return scaled(value, WIDTH);
    }

    /** How high a column is. */
    public long rise(double value) {
        return scaled(value, HEIGHT);
    }

    /** The middle of the n-th column, of a drawing 506 wide. */
    public long middle(int n) {
        return Math.round(34 + (n + 0.5) * 466 / bars.size());
    }

    private long scaled(double value, int whole) {
        return most <= 0 ? 0 : Math.round(Math.clamp(value / most, 0, 1) * whole);
    }
}
