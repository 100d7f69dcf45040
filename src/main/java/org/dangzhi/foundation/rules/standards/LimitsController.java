package org.dangzhi.foundation.rules.standards;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.RulesTabs;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.dangzhi.foundation.rules.page.LimitsPage;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tables that standards look up: as shipped, with the office's own rows over them. */
@Controller
@RequiresPermission(RegulationsAccess.READ)
class LimitsController {

    private final CompiledStandards compiledStandards;
    private final StandardRows standardRows;
    private final RulesTabs tabs;
    private final CurrentPermissions permissions;
    private final Texts texts;

    LimitsController(
            CompiledStandards compiledStandards,
            StandardRows standardRows,
            RulesTabs tabs,
            CurrentPermissions permissions,
            Texts texts) {
        this.compiledStandards = compiledStandards;
        this.standardRows = standardRows;
        this.tabs = tabs;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping("/rules/limits")
    @Transactional(readOnly = true)
    public String page(
            @RequestParam(name = "table", defaultValue = "lodging") String name,
            @RequestParam(defaultValue = "") String province,
            Model model) {
        var own = standardRows.limits();
        var all = Stream.concat(own.stream(), compiledStandards.shippedLimits().stream())
                .toList();
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
                                .map(one -> new SelectOption(one, texts.or("rules.table." + one, one)))
                                .toList(),
                        name,
                        provinces.stream()
                                .map(one -> new SelectOption(one, one))
                                .toList(),
                        shown,
                        fitting.stream()
                                .filter(row -> provinces.isEmpty()
                                        || row.province().equals(shown)
                                        || row.province().isEmpty())
                                .map(row -> row(row, own))
                                .toList(),
                        permissions.may(RulesModule.STANDARDS)));
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
                RemedyWords.number(row.amount()),
                row.source(),
                own.contains(row));
    }
}
