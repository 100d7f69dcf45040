package org.dangzhi.operations.phone.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * A call: what was heard, what followed, what can be done.
 *
 * @param open whether it may still become an item
 * @param kinds of what can be added
 */
public record CallPage(
        String id,
        String number,
        CallContent details,
        Taking taking,
        CallOutcome outcome,
        boolean open,
        List<Note> notes,
        List<Fact> emergency,
        List<SelectOption> kinds,
        Proposal proposal) {

    /**
     * Who wrote it down.
     *
     * @param mayCorrect whether the viewer may put right what was heard, until {@code freshUntil}
     */
    public record Taking(String taker, String writtenAt, boolean mayCorrect, String freshUntil) {}

    /** @param mentioned whom the words name with an @, with their posts; empty for nobody */
    public record Note(String at, String kind, String words, String by, String mentioned) {}

    public record Fact(String label, String text) {}

    /** What is proposed where it becomes an item. */
    public record Proposal(String supervisor, String supervisorName, String due) {

        /** For a call that becomes no item here. */
        public static final Proposal NONE = new Proposal("", "", "");
    }

    public String address() {
        return "/phone/" + id;
    }
}
