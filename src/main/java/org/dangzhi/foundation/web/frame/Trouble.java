package org.dangzhi.foundation.web.frame;

import java.time.Instant;

/**
 * Something that is late, open or waits for the person who looks; a line of the first page, ready to print.
 *
 * @param part where on the page it stands
 * @param alarm whether it comes before everything that only warns
 * @param since when it should have been done, or since when it waits: the longest stands first
 * @param word what kind of trouble it is, at most four characters
 * @param more who it is with and how late; may be empty
 * @param address where something can be done about it
 * @param way what is done there
 */
public record Trouble(
        Part part,
        boolean alarm,
        Instant since,
        String icon,
        String word,
        String text,
        String more,
        String address,
        String way) {

    /** Where on the first page it stands. */
    public enum Part {
        /** Late or open: somebody has to act. */
        LATE,
        /** Waits for this person's decision, and others wait for that. */
        DECISION,
        /** Of the installation, for those who keep it running; says nothing of the office's business. */
        HEALTH
    }
}
