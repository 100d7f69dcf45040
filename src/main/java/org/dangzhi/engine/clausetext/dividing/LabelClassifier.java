package org.dangzhi.engine.clausetext.dividing;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.clausetext.ParseWarning.Reason;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.dividing.ClauseLabel.Follow;

/**
 * Classifier of lines: decides in order whether each begins a part, by its look, by the sequence, by what comes later.
 */
public final class LabelClassifier {

    /** A jump over more numbers than these is none in a layout whose labels look like any number. */
    private static final int LONGEST_JUMP = 3;

    private final NumberingScheme scheme;
    private final List<Optional<ClauseLabel>> labels;
    private final Map<PartKind, LabelSequence> sequences = new EnumMap<>(PartKind.class);
    private final boolean mostlyDirect;
    private boolean inAnnex;
    private PartKind last = PartKind.PREAMBLE;

    enum Ruling {
        BEGINS,
        /** A line of the part before. */
        TEXT,
        /** The rest of the line before. */
        CONTINUES
    }

    /** Warning that has no part yet. */
    record Warning(Reason reason, String detail) {}

    record Verdict(Ruling ruling, List<Warning> doubts) {

        static Verdict of(Ruling ruling, Warning... doubts) {
            return new Verdict(ruling, List.of(doubts));
        }
    }

    /** @param quoted lines that never begin a part, whatever they look like */
    public LabelClassifier(NumberingScheme scheme, List<TextLine> lines, BitSet quoted) {
        this.scheme = scheme;
        labels = new ArrayList<>();
        for (var i = 0; i < lines.size(); i++)
            labels.add(
                    quoted.get(i) ? Optional.empty() : scheme.label(lines.get(i).text()));
        mostlyDirect = count(Follow.DIRECT) > count(Follow.APART);
    }

    private long count(Follow follow) {
        return labels.stream()
                .flatMap(Optional::stream)
                .filter(label -> label.kind() == PartKind.ARTICLE && label.follow() == follow)
                .count();
    }

    Optional<ClauseLabel> label(int at) {
        return labels.get(at);
    }

    /** @param fresh whether the text before has come to an end, so that this line is no wrapped one */
    Verdict on(int at, boolean fresh) {
        var label = labels.get(at);
        if (label.isEmpty()) return Verdict.of(Ruling.TEXT);
        if (label.get().kind() == PartKind.ANNEX) return onAnnex(at);
        if (inAnnex) return Verdict.of(Ruling.TEXT);
        var verdict = onNumber(label.get(), at, fresh);
        if (verdict.ruling() == Ruling.BEGINS) begin(label.get());
        return verdict;
    }

    /** A list of annexes in the letter in front is none, and one whose main text goes on behind it is a mere mention. */
    private Verdict onAnnex(int at) {
        if (sequence(PartKind.ARTICLE).isEmpty() || !inAnnex && mainTextGoesOn(at)) return Verdict.of(Ruling.TEXT);
        inAnnex = true;
        return Verdict.of(Ruling.BEGINS);
    }

    private boolean mainTextGoesOn(int at) {
        return labels.subList(at + 1, labels.size()).stream()
                .flatMap(Optional::stream)
                .filter(label -> label.kind() != PartKind.ANNEX && label.isClear())
                .findFirst()
                .filter(label -> !isFirst(label) && sequence(label.kind()).expects(label.path()))
                .isPresent();
    }

    private Verdict onNumber(ClauseLabel label, int at, boolean fresh) {
        var next = label.path().isEmpty() || sequence(label.kind()).expects(label.path());
        var restarts = !next && isFirst(label) && (isBelowNewHeading(label) && fresh || secondFollows(at));
        if (next || restarts) return onExpected(label, at, fresh, restarts);

        var clear = label.isClear() || label.follow() == Follow.DIRECT && mostlyDirect || isBehindAJump(label, at);
        if (clear && isPlausible(label) && (fresh || isShortJump(label) && !comesLater(label, at)))
            return new Verdict(Ruling.BEGINS, wrongNumber(label, at));
        if (label.follow() == Follow.REFERS || label.follow() == Follow.REFERS_APART || !clear && !fresh)
            return Verdict.of(fresh ? Ruling.TEXT : Ruling.CONTINUES);
        return Verdict.of(Ruling.TEXT, unclear(label));
    }

    private Verdict onExpected(ClauseLabel label, int at, boolean fresh, boolean restarts) {
        var better = comesLater(label, at);
        return switch (label.follow()) {
            case APART, REFERS_APART, DIRECT -> {
                if (!fresh && better) yield Verdict.of(Ruling.CONTINUES, unclear(label));
                yield restarts ? restart(label) : Verdict.of(Ruling.BEGINS);
            }
            case REFERS -> {
                if (!fresh) yield Verdict.of(Ruling.CONTINUES);
                yield better
                        ? Verdict.of(Ruling.TEXT)
                        : Verdict.of(Ruling.BEGINS, new Warning(Reason.UNSURE_START, ""));
            }
        };
    }

    private Verdict restart(ClauseLabel label) {
        sequence(label.kind()).restart();
        var usual = isBelowNewHeading(label)
                && (label.kind() != PartKind.ARTICLE || scheme == NumberingScheme.HEADED_POINTS);
        return usual ? Verdict.of(Ruling.BEGINS) : Verdict.of(Ruling.BEGINS, new Warning(Reason.RESTARTS, ""));
    }

    private boolean isBelowNewHeading(ClauseLabel label) {
        return last.compareTo(label.kind()) < 0;
    }

    /** The same label once more, and clearly, before the one that would follow it. */
    private boolean comesLater(ClauseLabel label, int at) {
        var probe = new LabelSequence();
        probe.add(label.path());
        for (var later : (Iterable<ClauseLabel>) laterOf(label.kind(), at)::iterator) {
            if (later.path().equals(label.path())) return true;
            if (probe.expects(later.path())) return false;
        }
        return false;
    }

    private boolean secondFollows(int at) {
        var kind = labels.get(at).orElseThrow().kind();
        return laterOf(kind, at)
                .findFirst()
                .filter(later -> later.path().equals(List.of(2)))
                .isPresent();
    }

    /** Read no further than somebody asks: a text of thousands of labels asks at each of them. */
    private Stream<ClauseLabel> laterOf(PartKind kind, int at) {
        return labels.subList(at + 1, labels.size()).stream()
                .flatMap(Optional::stream)
                .takeWhile(later -> later.kind() != PartKind.ANNEX)
                .filter(later -> later.kind() == kind
                        && later.isSetApart()
                        && !later.path().isEmpty());
    }

    /** With a gap behind it, a little further on than expected, and nowhere else: an article before it is missing. */
    private boolean isBehindAJump(ClauseLabel label, int at) {
        return label.isSetApart() && isShortJump(label) && !comesLater(label, at);
    }

    private boolean isPlausible(ClauseLabel label) {
        if (scheme == NumberingScheme.ARTICLES || scheme == NumberingScheme.POINTS || label.kind() != PartKind.ARTICLE)
            return true;
        return isShortJump(label);
    }

    private boolean isShortJump(ClauseLabel label) {
        var jump = sequence(label.kind()).leavesOut(label.path());
        return jump.isPresent() && jump.get() > 0 && jump.get() <= LONGEST_JUMP;
    }

    private List<Warning> wrongNumber(ClauseLabel label, int at) {
        var sequence = sequence(label.kind());
        if (sequence.has(label.path())) return List.of(new Warning(Reason.DUPLICATE, ""));
        if (!sequence.isAhead(label.path())) return List.of(new Warning(Reason.OUT_OF_ORDER, ""));
        var later = laterOf(label.kind(), at).map(ClauseLabel::path).collect(Collectors.toSet());
        var missing = sequence.between(label.path()).stream()
                .filter(path -> !later.contains(path))
                .toList();
        var explained = missing.isEmpty() && sequence.leavesOut(label.path()).isPresent();
        return explained ? List.of() : List.of(new Warning(Reason.MISSING_BEFORE, LabelSequence.printed(missing)));
    }

    private static Warning unclear(ClauseLabel label) {
        return new Warning(Reason.UNCLEAR_NUMBER, label.printed());
    }

    private void begin(ClauseLabel label) {
        last = label.kind();
        if (label.kind() == PartKind.CHAPTER) sequence(PartKind.SECTION).restart();
        if (!label.path().isEmpty()) sequence(label.kind()).add(label.path());
    }

    private LabelSequence sequence(PartKind kind) {
        return sequences.computeIfAbsent(kind, any -> new LabelSequence());
    }

    private static boolean isFirst(ClauseLabel label) {
        return label.path().equals(List.of(1));
    }
}
