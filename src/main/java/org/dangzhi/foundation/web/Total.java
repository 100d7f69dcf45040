package org.dangzhi.foundation.web;

/** How many rows a list has: counted to the limit, beyond it only that there are more. */
public final class Total {

    /** Counting further would cost more than the list itself. */
    public static final int COUNTED = 1_000;

    private Total() {}

    /** {@code 998}, {@code 1,000} or {@code 1,000+}; given a count that may have ended one beyond the limit. */
    public static String of(int counted) {
        return counted > COUNTED ? "%,d+".formatted(COUNTED) : "%,d".formatted(counted);
    }
}
