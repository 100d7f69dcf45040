package org.dangzhi.operations.planning.page;

import java.util.List;

/**
 * What a draft would be without somebody in a place, when all of it is solved once more.
 *
 * @param coming address under which the answer is to be asked for again; empty once it is here
 * @param verdict how much dearer the best roster without it is
 * @param moves who would have what instead
 */
public record WhyAnswer(String coming, String verdict, List<String> moves) {

    /** An answer that is still being worked out. */
    public static WhyAnswer comingAt(String address) {
        return new WhyAnswer(address, "", List.of());
    }

    /** An answer of nothing but a verdict. */
    public static WhyAnswer of(String verdict) {
        return new WhyAnswer("", verdict, List.of());
    }
}
