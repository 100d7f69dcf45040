package org.dangzhi.foundation.notify.sending;

import java.util.List;
import java.util.UUID;

/**
 * Message that is sent, in words ready to read.
 *
 * @param id the same at every try, so that a receiver can tell a repetition
 * @param title office and, for an alarm, that it is one
 * @param link absolute; empty when the office has not said where it is reached
 * @param linkWord what to write on the link
 */
public record OutgoingMessage(
        UUID id, String title, String text, String link, String linkWord, boolean alarm, List<Recipient> receivers) {

    /** Recipient of a message. What is unknown of them is empty. */
    public record Recipient(String name, String email, String phone) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** On several lines, for channels without markup. */
    String plain() {
        return title + "\n" + text + (link.isEmpty() ? "" : "\n" + link);
    }
}
