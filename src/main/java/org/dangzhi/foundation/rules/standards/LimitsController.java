package org.dangzhi.foundation.rules.standards;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.rules.RulesAccess;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.dangzhi.foundation.rules.page.LimitsPage;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables that standards look up: as shipped, with the office's own rows over them. */
@Controller
@Needs(RegulationsAccess.READ)
class LimitsController {

    private final StandardBook book;
    private final StandardTable table;
    private final RulesTabs tabs;
    private final Permits permits;
    private final Texts texts;

    LimitsController(StandardBook book, StandardTable table, RulesTabs tabs, Permits permits, Texts texts) {
        this.book = book;
        this.table = table;
        this.tabs = tabs;
        this.permits = permits;
        this.texts = texts;
    }

    @GetMapping("/rules/limits")
    @Transactional(readOnly = true)
    public String page(
            @RequestParam(name = "table", defaultValue = "lodging") String name,
            @RequestParam(defaultValue = "") String province,
            Model model) {
        var own = table.limits();
        var all = Stream.concat(own.stream(), book.shippedLimits().stream()).toList();
        var fitting = all.stream().filter(row -> row.table().equals(name)).toList();
        var provinces = fitting.stream()
                .map(LimitRow::province)
                .filter(one -> !one.isEmpty())
                .distinct()
                .toList();
        var shown = provinces.contains(province) || provinces.isEmpty() ? province : provinces.getFirst();
        model.addAttribute(
                "page",
                new LimitsPage(
                        tabs.all(),
                        all.stream()
                                .map(LimitRow::table)
                                .distinct()
                                .map(one -> new Choice(one, texts.or("rules.table." + one, one)))
                                .toList(),
                        name,
                        provinces.stream().map(one -> new Choice(one, one)).toList(),
                        shown,
                        fitting.stream()
                                .filter(row -> provinces.isEmpty()
                                        || row.province().equals(shown)
                                        || row.province().isEmpty())
                                .map(row -> row(row, own))
                                .toList(),
                        permits.may(RulesAccess.STANDARDS)));
        return "rules/LimitsPage";
    }

    private LimitsPage.Row row(LimitRow row, List<LimitRow> own) {
        return new LimitsPage.Row(
                row.place().isEmpty()
                        ? texts.t(
                                row.province().isEmpty() ? "rules.limits.everywhere" : "rules.limits.others",
                                row.province())
                        : row.place(),
                row.band().isEmpty() ? "" : texts.or("rules.band." + row.band(), row.band()),
                row.from().isEmpty() ? "" : row.from() + " – " + row.to(),
                WayOn.number(row.amount()),
                row.source(),
                own.contains(row));
    }
}
