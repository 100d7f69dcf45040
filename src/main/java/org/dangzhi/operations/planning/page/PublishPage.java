package org.dangzhi.operations.planning.page;

import java.util.List;

/**
 * Sheet before a draft is published.
 *
 * @param address of the draft
 * @param facts which days, how many shifts and duties, what is published now
 * @param unchanged how many people on it keep what they have
 * @param people how many are told, by which ways is fetched when the sheet stands
 * @param until until when it can be taken back
 * @param seen mark of the changes that are shown
 */
public record PublishPage(
        String address,
        String title,
        List<String> facts,
        List<Change> changes,
        int unchanged,
        int people,
        String until,
        String seen) {

    /** What changes for somebody: on how many days they have a duty now and then, and which days come, go, or move. */
    public record Change(String name, String now, String then, Days added, Days taken, Days moved) {}

    /** @param count empty for none */
    public record Days(String count, String named) {

        public static final Days NONE = new Days("", "");
    }

    /**
     * Who is told, and by which ways.
     *
     * @param silent how many nothing reaches
     */
    public record TellList(List<Told> lines, int silent) {}

    /** @param ways by which they are told, in words; {@code silent} where there is none */
    public record Told(String name, String ways, boolean silent) {}

    /** @param kind class of the line; {@code alarm} for what refuses the publication */
    public record Finding(String kind, String icon, String text) {

        public static Finding refuses(String text) {
            return new Finding("alarm", "ban", text);
        }

        public static Finding warns(String text) {
            return new Finding("warn", "alert-triangle", text);
        }
    }
}
