package org.dangzhi.overview.desk.page;

/**
 * The shift of whoever looks: the one they keep now, or their next.
 *
 * @param seal first character of its name
 * @param now whether they keep it now
 * @param begins day and time in words; until when, of the one they keep
 * @param post of the person in it
 * @param others the rest of its crew; empty when there is nobody
 */
public record NextShift(
        String seal, boolean night, boolean now, String begins, String name, String post, String others) {

    /** Message key of what it is. */
    public String titleKey() {
        return now ? "desk.mine.now" : "desk.mine";
    }
}
