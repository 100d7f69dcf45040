package org.dangzhi.foundation.sheets;

/**
 * Cell of a rate: a number that Excel counts with, shown in per cent.
 *
 * @param value 1 is all
 */
public record Ratio(double value) {

    private static final int STEPS = 1000;

    /** Rounded down to a tenth of a per cent, so that 100.0 % means all and nothing less. */
    public static Ratio of(int part, int whole) {
        return new Ratio(Math.floorDiv((long) part * STEPS, whole) / (double) STEPS);
    }
}
