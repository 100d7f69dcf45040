package org.dangzhi.foundation.jobs.page;

/**
 * A long run of the list.
 *
 * @param endedAt empty while it waits or runs
 * @param detail how many are before it, how far it is or why it failed; may be empty
 * @param stop where to end it, empty for whom may not and for one that has ended
 */
public record LongRunRow(
        String endedAt, String askedAt, String kind, String subject, Label label, String detail, String stop) {

    /** Label of a run's state; {@code kind} gives the colour. */
    public record Label(String kind, String icon, String text) {}
}
