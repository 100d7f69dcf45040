package org.dangzhi.operations.planning.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.BarChart;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.fairness.ServedDuties.ServedCount;
import org.dangzhi.operations.planning.page.FairnessPage;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;

/** Presenter of what each has served in the year that ends today. */
@Component
class FairnessPages {

    /** Served so much more than the others, one is marked. */
    private static final double MUCH_MORE = 1.15;

    private final ServedDuties served;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    FairnessPages(ServedDuties served, People people, Texts texts, TimeWords times) {
        this.served = served;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    FairnessPage page() {
        var last = times.today();
        var first = last.minusYears(1).plusDays(1);
        var groups = new ArrayList<FairnessPage.Group>();
        served.between(first, last).forEach((part, all) -> groups.add(group(part, all)));
        return new FairnessPage(times.days(first, last), groups);
    }

    private FairnessPage.Group group(RosterPart part, List<ServedCount> all) {
        var names = names(all);
        var kinds = kinds(part);
        return new FairnessPage.Group(
                texts.t(part.word()),
                texts.t(
                        "planning.fairness.spread",
                        all.getFirst().all() - all.getLast().all()),
                chart(part, all, names),
                kinds.stream().map(kind -> texts.t(kind.word())).toList(),
                all.stream().map(one -> row(one, kinds, names)).toList(),
                "/duty/plan/fairness/export?part=" + part);
    }

    private BarChart chart(RosterPart part, List<ServedCount> all, Map<PersonId, PersonName> names) {
        double average = all.stream().mapToInt(ServedCount::all).average().orElse(0);
        var bars = all.stream()
                .map(one -> new BarChart.Bar(
                        PersonName.nameOf(one.person(), names),
                        one.all(),
                        Integer.toString(one.all()),
                        one.all() > average * MUCH_MORE))
                .toList();
        var shown = BigDecimal.valueOf(average).setScale(1, RoundingMode.HALF_UP);
        return new BarChart(
                texts.t("planning.fairness.chart", texts.t(part.word())),
                Math.max(1, all.getFirst().all()),
                average,
                texts.t("planning.fairness.average", shown.toPlainString()),
                bars);
    }

    private static FairnessPage.Row row(ServedCount one, List<DutyKind> kinds, Map<PersonId, PersonName> names) {
        var counts = Stream.concat(Stream.of(one.all()), kinds.stream().map(one::of));
        return new FairnessPage.Row(
                PersonName.nameOf(one.person(), names),
                counts.map(count -> Integer.toString(count)).toList());
    }

    /** The figures behind the page's rows, for a sheet. */
    List<ServedCount> rows(RosterPart part) {
        var last = times.today();
        return served.between(last.minusYears(1).plusDays(1), last).getOrDefault(part, List.of());
    }

    List<SheetColumn<ServedCount>> columns(RosterPart part, List<ServedCount> all) {
        var names = names(all);
        return Stream.concat(
                        Stream.of(
                                new SheetColumn<ServedCount>(
                                        texts.t(part.word()), 16, one -> PersonName.nameOf(one.person(), names)),
                                new SheetColumn<ServedCount>(texts.t("planning.fairness.all"), 10, ServedCount::all)),
                        kinds(part).stream()
                                .map(kind ->
                                        new SheetColumn<ServedCount>(texts.t(kind.word()), 12, one -> one.of(kind))))
                .toList();
    }

    private Map<PersonId, PersonName> names(List<ServedCount> all) {
        return people.names(all.stream().map(ServedCount::person).toList());
    }

    private static List<DutyKind> kinds(RosterPart part) {
        return Stream.of(DutyKind.values()).filter(kind -> kind.concerns(part)).toList();
    }
}
