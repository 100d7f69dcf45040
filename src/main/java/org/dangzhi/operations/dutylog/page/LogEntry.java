package org.dangzhi.operations.dutylog.page;

import java.util.List;

/** An entry of the log. */
public record LogEntry(
        Heading heading, String text, About about, Correction correction, Check check, List<String> thread, May may) {

    public record Heading(String id, String time, String number, String icon, String kind) {}

    /**
     * @param marks late entry, supplement
     * @param source the paper it stands for
     * @param day on which it stands, where entries of many days are listed
     */
    public record About(String writer, String people, List<String> marks, List<Link> files, Link source, Link day) {}

    /**
     * @param quote what it corrects; empty for none
     * @param by what corrects it; none while it stands
     */
    public record Correction(String quote, String reason, Link by) {}

    /**
     * How far the secondary's check is; without a word for what nobody checks.
     *
     * @param state of {@code dz-state}: go, warn, past
     */
    public record Check(String state, String icon, String word, String note) {

        public static final Check NONE = new Check("", "", "", "");
    }

    public record May(boolean check, boolean answer, boolean correct) {}

    /** @param address empty for no link */
    public record Link(String label, String address) {

        public static final Link NONE = new Link("", "");

        public boolean there() {
            return !label.isEmpty();
        }
    }

    public String address() {
        return "/duty/entries/" + heading.id();
    }
}
