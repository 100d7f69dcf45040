package org.dangzhi.operations.duty.page;

/**
 * A shift in the list.
 *
 * @param id of the table row
 * @param missing which places nobody holds, in words
 * @param edit address of its form; empty where nothing can be changed
 */
public record RosterRow(
        String id, Day day, String shift, String hours, Staff staff, String missing, String state, String edit) {

    /** @param text empty where the row above has the same */
    public record Day(String text, String mark, String kind) {}

    /** Empty for a place that nobody has. */
    public record Staff(String primary, String secondary, String leader, String driver) {}
}
