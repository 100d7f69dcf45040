package org.dangzhi.foundation.people;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.page.PeoplePage;
import org.dangzhi.foundation.sheets.Column;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of persons, as a page and as xlsx. */
@Controller
class PeopleController {

    private final PeopleQuery query;
    private final UnitChoices units;
    private final DirectoryMenu menu;
    private final Numbers numbers;
    private final Permits permits;
    private final Texts texts;
    private final Times times;
    private final Sheets sheets;
    private final AuditTrail audit;

    PeopleController(
            PeopleQuery query,
            UnitChoices units,
            DirectoryMenu menu,
            Numbers numbers,
            Permits permits,
            Texts texts,
            Times times,
            Sheets sheets,
            AuditTrail audit) {
        this.query = query;
        this.units = units;
        this.menu = menu;
        this.numbers = numbers;
        this.permits = permits;
        this.texts = texts;
        this.times = times;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping("/people")
    @Needs(Permissions.READ)
    String page(Asked asked, Model model) {
        var page = query.page(asked.filter(numbers), asked.after(), asked.most());
        model.addAttribute(
                "page",
                new PeoplePage(
                        menu.tabs(),
                        asked.q(),
                        asked.unit() == null ? "" : asked.unit().toString(),
                        asked.formerToo(),
                        Integer.toString(asked.most()),
                        units.all(texts.t("people.unit.any")),
                        page.rows().stream().map(this::row).toList(),
                        texts.t("people.total", page.total()),
                        asked.after().isEmpty() ? "" : asked.address("/people", ""),
                        page.next() == null ? "" : asked.address("/people", page.next()),
                        permits.may(Permissions.EXPORT) ? asked.address("/people/export", "") : "",
                        permits.may(Permissions.WRITE)));
        return "people/PeoplePage";
    }

    @GetMapping("/people/export")
    @Needs(Permissions.EXPORT)
    ResponseEntity<Resource> export(Asked asked) {
        audit.note("people.export", "people.person", Map.of("filter", asked.address("/people", "")));
        return sheets.export(texts.t("people.tab.people"), columns(), query.all(asked.filter(numbers)));
    }

    private List<Column<PeopleQuery.Row>> columns() {
        return List.of(
                new Column<>(texts.t("people.name"), 14, row -> row.card().name()),
                new Column<>(texts.t("people.unit"), 24, PeopleQuery.Row::unitName),
                new Column<>(texts.t("people.post"), 24, row -> row.card().post()),
                new Column<>(texts.t("people.rank"), 12, row -> row.card().rank()),
                new Column<>(
                        texts.t("people.sex"), 6, row -> Sexes.shown(row.card().sex(), texts)),
                new Column<>(texts.t("people.precedence"), 8, row -> row.card().precedence()),
                new Column<>(
                        texts.t("people.phones"),
                        34,
                        row -> numbers.line(row.card().phones())),
                new Column<>(texts.t("people.from"), 12, row -> row.card().from()),
                new Column<>(texts.t("people.until"), 12, row -> row.card().until()));
    }

    private PeoplePage.Row row(PeopleQuery.Row row) {
        var card = row.card();
        return new PeoplePage.Row(
                row.id().id().toString(),
                card.name(),
                card.post(),
                row.unit(),
                card.rank(),
                numbers.pageLines(card.phones()),
                card.until() == null ? "" : texts.t("people.left", times.day(card.until())));
    }
}
