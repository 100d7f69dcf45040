package org.dangzhi.operations.planning.comparison;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.page.ComparePage.Change;
import org.dangzhi.operations.planning.page.ComparePage.Changes;
import org.dangzhi.operations.planning.page.ComparePage.Month;
import org.dangzhi.operations.planning.problem.PlaceSeals;
import org.dangzhi.operations.planning.problem.ProblemIds;
import org.dangzhi.operations.planning.problem.ProblemLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the shifts that two drafts give to different people, month by month. */
@Component
class CompareChangePages {

    /** Rows that are read at once; the rest of the month is unfolded. */
    private static final int SHOWN = 16;

    private final PlaceSeals seals;
    private final ChangeReasonWords reasons;
    private final Texts texts;
    private final TimeWords times;

    CompareChangePages(PlaceSeals seals, ChangeReasonWords reasons, Texts texts, TimeWords times) {
        this.seals = seals;
        this.reasons = reasons;
        this.texts = texts;
        this.times = times;
    }

    /** A place that both drafts fill, or one of them; {@code had} is null where the first leaves it empty. */
    private record Difference(
            Assignment place,
            @Nullable Assignment had,
            @Nullable Assignment given) {

        Stream<String> people() {
            return Stream.of(had, given).flatMap(Stream::ofNullable).map(Assignment::person);
        }
    }

    /** @param address of the comparison, to which the month is added */
    Changes of(
            ProblemLabels labels,
            ComparedDraft first,
            ComparedDraft second,
            String address,
            @Nullable YearMonth wanted) {
        var all = differences(labels, first, second);
        var here = month(all, wanted);
        var shown = all.stream()
                .filter(one -> YearMonth.from(one.place().day()).equals(here))
                .map(one -> change(labels, first, second, one))
                .toList();
        return new Changes(
                sum(all),
                months(first, second, all, address, here),
                shown.stream().limit(SHOWN).toList(),
                shown.stream().skip(SHOWN).toList());
    }

    private static List<Difference> differences(ProblemLabels labels, ComparedDraft first, ComparedDraft second) {
        return Stream.concat(first.byPlace().keySet().stream(), second.byPlace().keySet().stream())
                .distinct()
                .filter(place -> first.covers(place.day()) && second.covers(place.day()))
                .map(place -> new Difference(
                        place, first.byPlace().get(place), second.byPlace().get(place)))
                .filter(one -> !Objects.equals(one.had(), one.given()))
                .sorted(Comparator.comparing((Difference one) -> one.place().day())
                        .thenComparing(one -> rank(labels, one.place())))
                .toList();
    }

    /** Shifts as the day goes, posts by rank; who leads or drives all day comes last. */
    private static int rank(ProblemLabels labels, Assignment place) {
        var kind = labels.kind(place.shift())
                .map(labels.kinds()::indexOf)
                .orElse(labels.kinds().size());
        return kind * 10 + ProblemIds.post(String.valueOf(place.slot())).ordinal();
    }

    private static @Nullable YearMonth month(List<Difference> all, @Nullable YearMonth wanted) {
        if (wanted != null) return wanted;
        return all.stream()
                .findFirst()
                .map(one -> YearMonth.from(one.place().day()))
                .orElse(null);
    }

    private String sum(List<Difference> all) {
        return texts.t(
                "planning.compare.sum",
                all.size(),
                all.stream().map(one -> one.place().day()).distinct().count(),
                all.stream().flatMap(Difference::people).distinct().count());
    }

    /** All that both are about, those without a difference included. */
    private List<Month> months(
            ComparedDraft first, ComparedDraft second, List<Difference> all, String address, @Nullable YearMonth here) {
        var begin = later(first.draft().from(), second.draft().from());
        var end = later(first.draft().to(), second.draft().to())
                        .equals(first.draft().to())
                ? second.draft().to()
                : first.draft().to();
        return Stream.iterate(
                        YearMonth.from(begin),
                        month -> !month.isAfter(YearMonth.from(end)),
                        month -> month.plusMonths(1))
                .map(month -> new Month(
                        times.month(month),
                        address + "&month=" + month,
                        (int) all.stream()
                                .filter(one -> YearMonth.from(one.place().day()).equals(month))
                                .count(),
                        month.equals(here)))
                .toList();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private Change change(ProblemLabels labels, ComparedDraft first, ComparedDraft second, Difference one) {
        return new Change(
                times.day(one.place().day()),
                seals.of(labels, one.place()),
                name(labels, one.had()),
                name(labels, one.given()),
                why(labels, first, second, one));
    }

    private String why(ProblemLabels labels, ComparedDraft first, ComparedDraft second, Difference one) {
        var had = one.had();
        var given = one.given();
        return had == null || given == null ? "" : reasons.of(labels, first, second, had, given);
    }

    private String name(ProblemLabels labels, @Nullable Assignment one) {
        return one == null ? texts.t("duty.vacant") : labels.person(one.person());
    }
}
