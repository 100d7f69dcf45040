package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A regulation to be read.
 *
 * @param draft whether it is in preparation, cited and found by nobody
 * @param whole whether its clauses are the full text
 * @param readings where people were asked to read it, with how many did
 * @param versions what took its place, itself, and whose place it took; nothing where it is the only one
 * @param contents titles of chapters; of its clauses where there are no chapters
 */
public record RegulationPage(
        Heading heading,
        RegulationStateLabel standing,
        boolean draft,
        boolean whole,
        Background background,
        List<Reading> readings,
        List<Version> versions,
        List<Link> contents,
        List<Chapter> chapters) {

    /**
     * @param since days on which it is in force, with its edition
     * @param counted how many chapters, clauses and standards
     */
    public record Heading(
            String id,
            String title,
            String number,
            String issuer,
            String seal,
            String level,
            String category,
            String since,
            String counted) {}

    /**
     * Where the regulation is from and what became of it.
     *
     * @param source of its text; may be empty
     * @param original address of the file it was loaded from; empty for none
     * @param next in words, the edition to draft next
     */
    public record Background(List<Fact> facts, String source, String original, String next, List<Link> replacedBy) {}

    public record Fact(String label, String text) {}

    public record Link(String text, String address) {}

    /** @param said how many of those asked have read it */
    public record Reading(String said, String address, int asked, int confirmed) {}

    /** @param address empty for the one that is read */
    public record Version(String year, String name, String days, String address) {}

    /** Clauses below one title. @param title null for those before the first title */
    public record Chapter(@Nullable Title title, List<Part> clauses) {}

    public record Title(String id, String text) {

        public String anchor() {
            return "c-" + id;
        }
    }

    /**
     * A clause.
     *
     * @param link under which it is cited: lasts through editions where the regulation has a code
     */
    public record Part(
            String id,
            String label,
            String heading,
            String text,
            String link,
            List<Link> cited,
            List<String> nodes,
            boolean doubtful) {

        public String anchor() {
            return "c-" + id;
        }
    }
}
