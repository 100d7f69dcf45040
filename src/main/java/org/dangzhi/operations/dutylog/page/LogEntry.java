package org.dangzhi.operations.dutylog.page;

import java.util.List;

/**
 * An entry of the log.
 *
 * @param marks late entry, supplement
 * @param quote what it corrects; empty for none
 * @param correctedBy in words; empty while it stands
 * @param state of {@code dz-state}: go, warn, past
 */
public record LogEntry(
        String id,
        String time,
        String number,
        String icon,
        String kind,
        String text,
        String writer,
        String people,
        List<String> marks,
        List<Link> files,
        Link source,
        String quote,
        String reason,
        String correctedBy,
        String correctedAddress,
        List<String> thread,
        String state,
        String stateIcon,
        String stateWord,
        String stateNote,
        boolean mayCheck,
        boolean mayAnswer,
        boolean mayCorrect,
        Link day) {

    /** @param address empty for no link */
    public record Link(String label, String address) {

        public static final Link NONE = new Link("", "");

        public boolean there() {
            return !label.isEmpty();
        }
    }

    public String address() {
        return "/duty/entries/" + id;
    }
}
