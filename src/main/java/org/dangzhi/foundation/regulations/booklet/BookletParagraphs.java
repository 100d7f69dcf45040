package org.dangzhi.foundation.regulations.booklet;

import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.booklet.Booklet.Clause;
import org.dangzhi.foundation.regulations.booklet.Booklet.Part;
import org.dangzhi.foundation.regulations.booklet.Booklet.Regulation;
import org.dangzhi.foundation.regulations.booklet.BookletParagraph.Entry;

/** Paragraphs of a booklet, one after the other. */
final class BookletParagraphs {

    private static final String WIDE_SPACE = "\u3000";
    private static final String REPEALED = "（已废止）";

    private final List<BookletParagraph> paragraphs = new ArrayList<>();

    private BookletParagraphs() {}

    static List<BookletParagraph> of(Booklet booklet) {
        var manuscript = new BookletParagraphs();
        booklet.parts().forEach(manuscript::part);
        return manuscript.paragraphs;
    }

    private void part(Part part) {
        listed(1, BookletStyle.PART, part.heading(), part.heading());
        part.regulations().forEach(this::regulation);
    }

    private void regulation(Regulation regulation) {
        var inContents = regulation.repealed() ? regulation.title() + REPEALED : regulation.title();
        listed(2, BookletStyle.REGULATION, regulation.title(), inContents);
        source(regulation);
        if (!regulation.remark().isBlank()) add(BookletStyle.REMARK, "【" + plain(regulation.remark()) + "】");
        regulation.clauses().forEach(this::clause);
    }

    /** Number, issuer and date in one line, or the date in a second one. */
    private void source(Regulation regulation) {
        var whole = joined(regulation.number(), regulation.issuer(), regulation.inForce());
        var lines =
                TitleLineBalancing.lines("（" + whole + "）", BookletStyle.SOURCE.centredSize, BookletPageSetup.COLUMN)
                                == 1
                        ? List.of(whole)
                        : List.of(joined(regulation.number(), regulation.issuer()), plain(regulation.inForce()));
        lines.stream().filter(not(String::isEmpty)).forEach(line -> add(BookletStyle.SOURCE, "（" + line + "）"));
    }

    private void clause(Clause clause) {
        var whole = joined(clause.label(), clause.heading());
        switch (clause.kind()) {
            case CHAPTER -> listed(3, BookletStyle.CHAPTER, whole, whole);
            case SECTION, PREAMBLE -> add(BookletStyle.SECTION, whole);
            case ARTICLE -> {
                if (clause.heading().isBlank()) {
                    text(clause.label(), clause.text());
                    return;
                }
                add(BookletStyle.ARTICLE, whole);
            }
            case ANNEX -> {
                listed(3, BookletStyle.ANNEX, clause.label(), whole);
                if (clause.label().isBlank()) listed(3, BookletStyle.ANNEX_TITLE, clause.heading(), whole);
                else add(BookletStyle.ANNEX_TITLE, clause.heading());
            }
        }
        text("", clause.text());
    }

    /** @param label in front of the first paragraph */
    private void text(String label, String text) {
        var lines = text.lines()
                .map(BookletParagraphs::plain)
                .filter(not(String::isEmpty))
                .toList();
        if (lines.isEmpty()) add(BookletStyle.TEXT, label);
        for (var i = 0; i < lines.size(); i++) {
            var front = i > 0 || label.isBlank() ? "" : plain(label) + WIDE_SPACE;
            paragraphs.add(new BookletParagraph(BookletStyle.TEXT, front, lines.get(i), Entry.NONE));
        }
    }

    private void add(BookletStyle style, String text) {
        if (!plain(text).isEmpty()) paragraphs.add(new BookletParagraph(style, plain(text)));
    }

    private void listed(int level, BookletStyle style, String text, String inContents) {
        if (plain(text).isEmpty()) return;
        var bookmark = "_Toc" + (1_000_000 + paragraphs.size());
        paragraphs.add(new BookletParagraph(style, "", plain(text), new Entry(level, plain(inContents), bookmark)));
    }

    private static String joined(String... texts) {
        return Stream.of(texts)
                .map(BookletParagraphs::plain)
                .filter(not(String::isEmpty))
                .collect(Collectors.joining(WIDE_SPACE));
    }

    /** One line without what no document may hold. */
    static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
