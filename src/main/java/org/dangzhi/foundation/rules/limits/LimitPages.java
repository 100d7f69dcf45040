package org.dangzhi.foundation.rules.limits;

import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.dangzhi.foundation.rules.judging.LimitTable;
import org.dangzhi.foundation.rules.page.LimitsPage;
import org.dangzhi.foundation.rules.standards.CompiledStandards;
import org.dangzhi.foundation.rules.standards.RemedyWords;
import org.dangzhi.foundation.rules.standards.StandardRows;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the tables that standards look up: as shipped, with the office's own rows over them. */
@Component
@Transactional(readOnly = true)
class LimitPages {

    private final CompiledStandards compiledStandards;
    private final StandardRows standardRows;
    private final CurrentPermissions permissions;
    private final Texts texts;

    LimitPages(
            CompiledStandards compiledStandards,
            StandardRows standardRows,
            CurrentPermissions permissions,
            Texts texts) {
        this.compiledStandards = compiledStandards;
        this.standardRows = standardRows;
        this.permissions = permissions;
        this.texts = texts;
    }

    LimitsPage page(String name, String province) {
        var table = LimitTable.of(standardRows.limits(), compiledStandards.shippedLimits(), name, province);
        return new LimitsPage(
                table.names().stream()
                        .map(one -> new SelectOption(one, texts.or("rules.table." + one, one)))
                        .toList(),
                name,
                table.provinces().stream()
                        .map(one -> new SelectOption(one, one))
                        .toList(),
                table.province(),
                table.rows().stream().map(this::row).toList(),
                permissions.may(RulesModule.STANDARDS));
    }

    private LimitsPage.Row row(LimitTable.Row shown) {
        var row = shown.limit();
        return new LimitsPage.Row(
                place(row),
                row.band().isEmpty() ? "" : texts.or("rules.band." + row.band(), row.band()),
                row.from().isEmpty() ? "" : row.from() + " – " + row.to(),
                RemedyWords.number(row.amount()),
                row.source(),
                shown.own());
    }

    private String place(LimitRow row) {
        if (!row.place().isEmpty()) return row.place();
        return texts.t(row.province().isEmpty() ? "rules.limits.everywhere" : "rules.limits.others", row.province());
    }
}
