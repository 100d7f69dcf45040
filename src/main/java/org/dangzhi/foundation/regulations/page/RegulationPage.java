package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * A regulation to be read.
 *
 * @param draft whether it is in preparation, cited and found by nobody
 * @param whole whether its clauses are the full text
 * @param readings where people were asked to read it, with how many did
 * @param contents titles of chapters; of its clauses where there are no chapters
 */
public record RegulationPage(
        List<Tab> tabs,
        Heading heading,
        RegulationStateLabel standing,
        boolean draft,
        boolean whole,
        Background background,
        List<Link> readings,
        List<Link> contents,
        List<Part> parts) {

    /** @param edition in words; empty for the first */
    public record Heading(
            String id, String title, String number, String issuer, String level, String category, String edition) {}

    /**
     * Where the regulation is from and what became of it.
     *
     * @param source of its text; may be empty
     * @param original address of the file it was loaded from; empty for none
     */
    public record Background(
            List<Fact> facts, String source, String original, List<Link> replaces, List<Link> replacedBy) {}

    public record Fact(String label, String text) {}

    public record Link(String text, String address) {}

    /**
     * A clause, or the title of a chapter.
     *
     * @param link under which it is cited: lasts through editions where the regulation has a code
     */
    public record Part(
            String id,
            boolean title,
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
