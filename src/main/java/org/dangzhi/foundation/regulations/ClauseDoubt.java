package org.dangzhi.foundation.regulations;

/**
 * Doubt about a clause: why a person should look at it.
 *
 * @param detail said at the reason, at most {@value #LONGEST} characters of one line; empty where it says nothing
 */
public record ClauseDoubt(Reason reason, String detail) {

    private static final int LONGEST = 80;

    /** Each has its words in the message files; what was stored under one outlives the parser that raised it. */
    public enum Reason {
        NO_CLAUSES,
        AMENDS_ANOTHER,
        MISSING_BEFORE,
        DUPLICATE,
        OUT_OF_ORDER,
        RESTARTS,
        UNSURE_START,
        UNCLEAR_NUMBER,
        LONG,
        EMPTY,
        UNREAD_PAGE
    }

    public ClauseDoubt {
        var line = detail.replaceAll("\\s+", " ").strip();
        detail = line.substring(0, Math.min(line.length(), LONGEST)).strip();
    }
}
