package org.dangzhi.foundation.work.closing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.UnitInfo;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.page.BarChart;
import org.dangzhi.foundation.work.closing.ClosureRateQuery.ClosureRate;
import org.dangzhi.foundation.work.lists.ItemState;
import org.dangzhi.foundation.work.lists.ItemTab;
import org.dangzhi.foundation.work.page.ClosureRatePage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of the closure rate. */
@Component
public class ClosureRatePages {

    private static final String PATH = "/items/loop";
    /** Percent below which a bar is marked, as the meters of the table are. */
    private static final int USUAL = 90;

    /** What one looks at is short; the table has all. */
    private static final int MOST_BARS = 12;

    private static final List<String> VIEWS = List.of("unit", "person", "month");

    private final ClosureRateQuery query;
    private final Units units;
    private final Texts texts;
    private final Offices offices;
    private final Clock clock;

    ClosureRatePages(ClosureRateQuery query, Units units, Texts texts, Offices offices, Clock clock) {
        this.query = query;
        this.units = units;
        this.texts = texts;
        this.offices = offices;
        this.clock = clock;
    }

    /** @param asked null for the running month */
    public ClosureRatePage page(@Nullable YearMonth asked, String by) {
        var running = YearMonth.now(clock.withZone(offices.zone()));
        var month = asked == null ? running : asked;
        var view = VIEWS.contains(by) ? by : "unit";
        var rates = rates(month, view);
        return new ClosureRatePage(
                VIEWS.stream()
                        .map(one -> Tab.of(one, address(PATH, month, one), texts.t("work.loop.by." + one)))
                        .toList(),
                view,
                month.toString(),
                said(month),
                address(PATH, month.minusMonths(1), view),
                month.isBefore(running) ? address(PATH, month.plusMonths(1), view) : "",
                address(PATH + "/export", month, view),
                rates.stream().map(rate -> row(rate, view, month)).toList(),
                row(query.all(month), view, month),
                rates.isEmpty() ? null : chart(rates, view, month));
    }

    /** As a list of items says it; empty while nothing was due. */
    public String rateOfThisMonth() {
        return query.rateOfMonth(LocalDate.now(clock.withZone(offices.zone())));
    }

    private BarChart chart(List<ClosureRate> rates, String view, YearMonth month) {
        var name = view.equals("month")
                ? texts.t("work.loop.chart.months")
                : texts.t("work.loop.chart", texts.t("work.loop.by." + view), said(month));
        var bars = (view.equals("month") ? rates.reversed() : rates)
                .stream()
                        .filter(rate -> rate.due() > 0)
                        .limit(MOST_BARS)
                        .map(rate -> bar(rate, view))
                        .toList();
        return new BarChart(name, 100, USUAL, texts.t("work.loop.chart.usual", USUAL), bars);
    }

    private BarChart.Bar bar(ClosureRate rate, String view) {
        var label = view.equals("month")
                ? texts.t(
                        "work.loop.chart.month",
                        YearMonth.parse(Objects.requireNonNull(rate.key())).getMonthValue())
                : name(rate, view);
        var shown = view.equals("month") ? Integer.toString(rate.closed()) : rate.rate(); // columns stand close
        return new BarChart.Bar(label, rate.closed(), shown, rate.closed() < USUAL);
    }

    /** The figures behind the page's rows, for a sheet. */
    public List<ClosureRate> rates(YearMonth month, String view) {
        return switch (view) {
            case "person" -> query.byPerson(month);
            case "month" -> query.byMonth(month);
            default -> named(query.byUnit(month));
        };
    }

    /** A unit keeps its name here when nobody belongs to it any more. */
    private List<ClosureRate> named(List<ClosureRate> found) {
        var names = units.tree().stream()
                .collect(Collectors.toMap(unit -> unit.id().id().toString(), UnitInfo::shortName));
        return found.stream()
                .map(loop -> loop.key() == null ? loop : loop.named(names.getOrDefault(loop.key(), "")))
                .toList();
    }

    public List<SheetColumn<ClosureRate>> columns(String view) {
        return List.of(
                new SheetColumn<>(texts.t("work.loop.by." + view), 20, rate -> name(rate, view)),
                new SheetColumn<>(texts.t("work.loop.due"), 10, ClosureRate::due),
                new SheetColumn<>(texts.t("work.loop.onTime"), 10, ClosureRate::onTime),
                new SheetColumn<>(texts.t("work.loop.late"), 10, ClosureRate::late),
                new SheetColumn<>(texts.t("work.loop.open"), 10, ClosureRate::open),
                new SheetColumn<>(texts.t("work.loop.rate"), 10, ClosureRate::rateOfAll),
                new SheetColumn<>(texts.t("work.loop.onTimeRate"), 10, ClosureRate::onTimeRateOfAll));
    }

    private ClosureRatePage.Row row(ClosureRate loop, String view, YearMonth month) {
        return new ClosureRatePage.Row(
                name(loop, view),
                Integer.toString(loop.due()),
                Integer.toString(loop.onTime()),
                Integer.toString(loop.late()),
                Integer.toString(loop.open()),
                texts.t("work.loop.said", loop.due(), loop.onTime(), loop.late(), loop.open()),
                loop.closed(),
                loop.rate(),
                loop.onTimeRate(),
                loop.open() == 0 || loop.key() == null || view.equals("unit") ? "" : behind(loop, view, month));
    }

    private String name(ClosureRate loop, String view) {
        if (loop.key() == null) return view.equals("unit") ? texts.t("work.loop.noUnit") : "";
        return view.equals("month") ? said(YearMonth.parse(loop.key())) : Objects.requireNonNullElse(loop.name(), "");
    }

    /** The items behind a row that are due and open; by name, so that whoever assists stands there too. */
    private static String behind(ClosureRate loop, String view, YearMonth month) {
        var of = view.equals("month") ? YearMonth.parse(Objects.requireNonNull(loop.key())) : month;
        return PageAddress.of("/items")
                .with("tab", ItemTab.ALL.id())
                .with("state", ItemState.DUE)
                .with("from", of.atDay(1))
                .with("to", of.atEndOfMonth())
                .with("owner", view.equals("person") ? loop.name() : null)
                .toString();
    }

    private String said(YearMonth month) {
        return texts.t("work.month", Integer.toString(month.getYear()), month.getMonthValue());
    }

    private static String address(String path, YearMonth month, String view) {
        return path + "?month=" + month + "&by=" + view;
    }
}
