package org.dangzhi.operations.planning.comparison;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.page.ComparePage.Bar;
import org.dangzhi.operations.planning.page.ComparePage.Bars;
import org.dangzhi.operations.planning.page.ComparePage.Figure;
import org.dangzhi.operations.planning.page.ComparePage.Part;
import org.dangzhi.operations.planning.page.ComparePage.Person;
import org.dangzhi.operations.planning.page.ComparePage.Sums;
import org.dangzhi.operations.planning.problem.DutySums;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.dangzhi.operations.planning.problem.ShiftFigures;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/** Presenter of how two drafts share out the duties: each person's sums side by side. */
@Component
class CompareSharePages {

    /** Of the picture of two bars, as its template draws it. */
    private static final double WIDTH = 92;

    private static final double LEAST_BAR = 0.8;

    private final Texts texts;

    CompareSharePages(Texts texts) {
        this.texts = texts;
    }

    /** The same duties of both drafts: one that is shared out in one of them only has nothing beside it. */
    private record Shares(RosterPart part, List<DutyKind> duties, List<FairShare> first, List<FairShare> second) {

        static Shares of(RosterPart part, ComparedDraft one, ComparedDraft other) {
            var first = DutySums.shares(part, one.score().fairness());
            var second = DutySums.shares(part, other.score().fairness());
            var duties = Stream.of(DutyKind.values())
                    .filter(duty -> has(first, duty.of(part)) && has(second, duty.of(part)))
                    .toList();
            return new Shares(part, duties, only(duties, part, first), only(duties, part, second));
        }

        private static boolean has(List<FairShare> shares, String duty) {
            return shares.stream().anyMatch(share -> share.fairness().equals(duty));
        }

        private static List<FairShare> only(List<DutyKind> duties, RosterPart part, List<FairShare> shares) {
            return duties.stream()
                    .flatMap(duty ->
                            shares.stream().filter(share -> share.fairness().equals(duty.of(part))))
                    .toList();
        }
    }

    private record Both(String person, DutySums first, DutySums second) {

        boolean same() {
            return counts(first).equals(counts(second))
                    && ShiftFigures.signed(first.balance()).equals(ShiftFigures.signed(second.balance()));
        }

        private static List<Integer> counts(DutySums sums) {
            return sums.rows().stream()
                    .map(row -> row.map(FairShare.Row::count).orElse(0))
                    .toList();
        }
    }

    List<Part> of(ProblemLabels labels, ComparedDraft first, ComparedDraft second) {
        var everybody = Stream.of(first, second)
                .flatMap(one -> one.problem().people().stream())
                .toList();
        return Stream.of(RosterPart.values())
                .map(part -> Shares.of(part, first, second))
                .filter(shares -> !shares.duties().isEmpty())
                .map(shares -> part(labels, shares, everybody))
                .toList();
    }

    private Part part(ProblemLabels labels, Shares shares, List<RosterPerson> everybody) {
        var all = everybody.stream()
                .filter(person -> shares.part().name().equals(person.group()))
                .map(RosterPerson::id)
                .distinct()
                .map(id -> new Both(id, DutySums.of(id, shares.first()), DutySums.of(id, shares.second())))
                .toList();
        double most = all.stream()
                .flatMap(both -> Stream.of(both.first(), both.second()))
                .mapToDouble(sums -> Math.abs(sums.balance()))
                .max()
                .orElse(0);
        return new Part(
                texts.t(shares.part().word()),
                shares.duties().stream()
                        .map(duty -> texts.t(duty.word() + ".short"))
                        .toList(),
                all.stream().map(both -> person(labels, both, most)).toList(),
                spreads(
                        shares.first(),
                        shares.second(),
                        all.stream().map(Both::first).toList()),
                spreads(
                        shares.second(),
                        shares.first(),
                        all.stream().map(Both::second).toList()));
    }

    private Person person(ProblemLabels labels, Both both, double most) {
        return new Person(
                labels.person(both.person()),
                both.same(),
                sums(both.first(), both.second()),
                sums(both.second(), both.first()),
                new Bars(
                        texts.t(
                                "planning.compare.balances",
                                ShiftFigures.signed(both.first().balance()),
                                ShiftFigures.signed(both.second().balance())),
                        bar(both.first().balance(), most),
                        bar(both.second().balance(), most)));
    }

    private static Sums sums(DutySums one, DutySums other) {
        return new Sums(
                IntStream.range(0, one.rows().size())
                        .mapToObj(n -> one.rows()
                                .get(n)
                                .map(row -> count(row, other.rows().get(n).orElse(row)))
                                .orElse(new Figure("", "", "")))
                        .toList(),
                ShiftFigures.signed(one.balance()));
    }

    /** Marked where it is further from what would be theirs than in the other draft. */
    private static Figure count(FairShare.Row row, FairShare.Row other) {
        boolean worse = row.count() != other.count() && off(row) > off(other);
        return new Figure("", Integer.toString(row.count()), worse ? "worse" : "");
    }

    private static double off(FairShare.Row row) {
        return Math.abs(row.balance());
    }

    /** Most minus fewest of each duty, then of what they take along. */
    private static Sums spreads(List<FairShare> one, List<FairShare> other, Collection<DutySums> sums) {
        var balances = sums.stream().mapToDouble(DutySums::balance).summaryStatistics();
        return new Sums(
                IntStream.range(0, one.size())
                        .mapToObj(n -> CompareFigurePages.less(
                                one.get(n).spread(), other.get(n).spread(), ShiftFigures::shifts))
                        .toList(),
                ShiftFigures.shifts(sums.isEmpty() ? 0 : Math.round((balances.getMax() - balances.getMin()) * 100)));
    }

    /** From the middle to the right for too many, to the left for too few. */
    private static Bar bar(double balance, double most) {
        double width =
                ShiftFigures.isEven(balance) ? LEAST_BAR : Math.max(LEAST_BAR, WIDTH / 2 * Math.abs(balance) / most);
        double x = balance < 0 ? WIDTH / 2 - width : WIDTH / 2;
        return new Bar(written(x), written(width));
    }

    private static String written(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
