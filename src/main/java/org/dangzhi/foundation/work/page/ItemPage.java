package org.dangzhi.foundation.work.page;

import java.util.List;
import org.dangzhi.foundation.records.StoredFile;
import org.dangzhi.foundation.web.page.StateLabel;

/**
 * One item: how far it is, what is asked, what was done, who checks.
 *
 * @param rating in words; empty before it was rated
 */
public record ItemPage(
        Heading heading,
        List<Milestone> path,
        Task task,
        List<HistoryLine> history,
        List<Part> people,
        Extension extension,
        String rating,
        Reference related,
        Verdict verdict,
        May may) {

    /** @param round said from the second one on; empty before */
    public record Heading(
            String id, String number, String title, String source, StateLabel state, String due, String round) {

        public String address() {
            return "/items/" + id;
        }
    }

    /**
     * What is asked, and what came out.
     *
     * @param said how many of the steps are done, in words
     */
    public record Task(String content, List<Step> steps, String said, String outcome, List<StoredFile> files) {}

    public record Step(int position, String content, boolean done, String by) {}

    /**
     * An extension that waits for its answer.
     *
     * @param said in words; empty for none
     * @param until as a field holds it
     */
    public record Extension(String said, String until) {

        public static final Extension NONE = new Extension("", "");
    }

    /** The paper or call it came from; both empty for none, the address alone where it has no page. */
    public record Reference(String said, String address) {}

    /** @param kind of the seal: {@code solid}, {@code line} for to come, {@code late}, or empty for done */
    public record Milestone(String seal, String kind, boolean now, String title, String at, String text) {}

    /**
     * @param day said with the first entry of a day, empty otherwise
     * @param mentioned whom the words name with an @, with their posts; empty for nobody
     */
    public record HistoryLine(String at, String day, String kind, String text, String words, String mentioned) {}

    /** @param phone to ring them; empty where none is known */
    public record Part(String role, String name, String post, String phone) {}

    /**
     * @param round whose outcome is looked at
     * @param due proposed for what is given back, as its field holds it
     */
    public record Verdict(String supervisor, int round, boolean owesReply, String assigner, String due) {}

    /**
     * What the reader may do to it now.
     *
     * @param comment beside those who carry it out, whose words go with their evidence
     * @param reply while the leader behind it is owed one
     */
    public record May(
            CarryOutActs carrying,
            boolean comment,
            boolean consent,
            boolean check,
            boolean reply,
            boolean remind,
            boolean arrange,
            boolean rate) {}

    /** @param work marks steps and says how far it is */
    public record CarryOutActs(boolean accept, boolean work, boolean report, boolean askExtension) {}
}
