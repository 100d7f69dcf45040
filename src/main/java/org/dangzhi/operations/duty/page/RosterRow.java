package org.dangzhi.operations.duty.page;

/**
 * A shift in the list.
 *
 * @param id of the table row
 * @param day empty where the row above has the same
 * @param missing which places nobody holds, in words
 * @param edit address of its form; empty where nothing can be changed
 */
public record RosterRow(
        String id,
        String day,
        String mark,
        String dayKind,
        String shift,
        String hours,
        String primary,
        String secondary,
        String leader,
        String driver,
        String missing,
        String state,
        String edit) {}
