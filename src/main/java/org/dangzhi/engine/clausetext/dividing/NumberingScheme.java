package org.dangzhi.engine.clausetext.dividing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.dangzhi.engine.clausetext.PartKind;

/** Numbering scheme of a document: what it numbers its clauses with. */
public enum NumberingScheme {
    /** 第一条 */
    ARTICLES(LabelParser::article),
    /** 一、 */
    POINTS(line -> LabelParser.point(line, PartKind.ARTICLE)),
    /** 一、 as a mere heading, with （一） below it, or （一） alone */
    HEADED_POINTS(line -> LabelParser.bracketed(line).or(() -> LabelParser.point(line, PartKind.CHAPTER))),
    /** 1. or 1、 */
    DOTTED(LabelParser::dotted),
    /** 1 and 2.1 as in standards */
    DECIMAL(LabelParser::decimal),
    /** no numbers at all */
    NONE(line -> Optional.empty());

    private final Function<String, Optional<ClauseLabel>> reading;

    NumberingScheme(Function<String, Optional<ClauseLabel>> reading) {
        this.reading = reading;
    }

    /** A label of this layout, or of those that all have: chapters and annexes. */
    Optional<ClauseLabel> label(String line) {
        var found = reading.apply(line);
        if (found.isPresent()) return found;
        return LabelParser.article(line)
                .filter(label -> label.kind() != PartKind.ARTICLE)
                .or(() -> LabelParser.annex(line));
    }

    /** What only heads other parts is told by what is below it, not by its label. */
    boolean tellsHeadingsByWhatIsBelow() {
        return this == HEADED_POINTS || this == DOTTED || this == DECIMAL;
    }

    /** @param lines without those in quotes and tables */
    public static NumberingScheme of(List<String> lines) {
        var articles = run(ARTICLES, lines);
        var points = run(POINTS, lines);
        if (articles.length() >= 2 && (articles.first() == 1 || points.length() < 2 || points.first() != 1))
            return ARTICLES;
        if (points.length() >= 2 && points.first() == 1) return headsOnly(lines) ? HEADED_POINTS : POINTS;

        var dotted = run(DOTTED, lines);
        var decimal = run(DECIMAL, lines);
        if (decimal.length() >= 2 && decimal.first() == 1 && decimal.length() > dotted.length()) return DECIMAL;
        if (dotted.length() >= 2 && dotted.first() == 1) return DOTTED;
        if (articles.length() == 1) return ARTICLES;

        var bracketed = run(HEADED_POINTS, lines);
        return bracketed.length() >= 2 && bracketed.first() == 1 ? HEADED_POINTS : NONE;
    }

    private record Run(int first, int length) {}

    /** How many clauses follow each other in sequence. */
    private static Run run(NumberingScheme scheme, List<String> lines) {
        var sequence = new LabelSequence();
        var first = 0;
        var length = 0;
        for (var line : lines) {
            var label = scheme.reading.apply(line).filter(found -> found.kind() == PartKind.ARTICLE);
            if (label.isEmpty() || label.get().follow() == ClauseLabel.Follow.REFERS) continue;
            var path = label.get().path();
            if (first > 0 && !sequence.expects(path)) continue;
            if (first == 0) first = path.getFirst();
            sequence.add(path);
            length++;
        }
        return new Run(first, length);
    }

    /** Most points are headings, and most are followed at once by （一） or the like. */
    private static boolean headsOnly(List<String> lines) {
        var points = 0;
        var heads = 0;
        for (var i = 0; i < lines.size(); i++) {
            var point = LabelParser.point(lines.get(i), PartKind.CHAPTER);
            if (point.isEmpty()) continue;
            points++;
            var followed = i + 1 < lines.size()
                    && LabelParser.bracketed(lines.get(i + 1)).isPresent();
            if (followed && LabelParser.isHeading(point.get().rest())) heads++;
        }
        return heads * 10 >= points * 6;
    }
}
