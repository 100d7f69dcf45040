package org.dangzhi.foundation.work.page;

import java.util.List;
import org.dangzhi.foundation.records.StoredFile;

/**
 * One item: how far it is, what is asked, what was done, who checks.
 *
 * @param wanted the extension that was asked for, in words; empty for none
 * @param wantedUntil the same, as a field holds it
 * @param rating in words; empty before it was rated
 * @param related the paper or call it came from; empty address for none
 */
public record ItemPage(
        String id,
        String number,
        String title,
        String source,
        ItemRow.State state,
        String due,
        String round,
        List<Milestone> path,
        String content,
        List<Task> steps,
        String stepsSaid,
        String outcome,
        List<StoredFile> files,
        List<Happened> course,
        List<Part> people,
        String wanted,
        String wantedUntil,
        String rating,
        String related,
        String relatedAddress,
        Verdict verdict,
        May may) {

    /** @param kind of the seal: {@code solid}, {@code line} for to come, {@code late}, or empty for done */
    public record Milestone(String seal, String kind, boolean now, String title, String at, String text) {}

    public record Task(int position, String content, boolean done, String by) {}

    /** @param day said with the first entry of a day, empty otherwise */
    public record Happened(String at, String day, String kind, String text, String words) {}

    public record Part(String role, String name, String post) {}

    /**
     * @param round whose outcome is looked at
     * @param due proposed for what is given back, as its field holds it
     */
    public record Verdict(String supervisor, int round, boolean owesReply, String assigner, String due) {}

    /** What the reader may do to it now. */
    public record May(
            boolean accept,
            boolean carry,
            boolean comment,
            boolean ask,
            boolean consent,
            boolean check,
            boolean reply,
            boolean remind,
            boolean arrange,
            boolean rate) {}
}
