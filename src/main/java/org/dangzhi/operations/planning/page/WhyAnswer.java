package org.dangzhi.operations.planning.page;

import java.util.List;

/**
 * What a draft would be without somebody in a place.
 *
 * @param coming address under which the answer is to be asked for again; empty once it is here
 * @param reason what they have had of that duty, against the others
 * @param verdict how much dearer the best roster without it is
 * @param moves who would have what instead
 * @param takers each who might have it alone, the cheapest first
 */
public record WhyAnswer(String coming, String reason, String verdict, List<String> moves, List<Taker> takers) {

    /**
     * @param how they take it, or why they cannot
     * @param more points; empty where a must stands against it
     */
    public record Taker(String name, String how, String more) {}

    /** An answer that is still being worked out. */
    public static WhyAnswer comingAt(String address) {
        return new WhyAnswer(address, "", "", List.of(), List.of());
    }

    /** An answer of nothing but a verdict. */
    public static WhyAnswer of(String verdict) {
        return new WhyAnswer("", "", verdict, List.of(), List.of());
    }
}
