package org.dangzhi.foundation.people.persons;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.SavedFilters;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.page.PeoplePage;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.people.units.UnitOptions;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.Paging;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of persons, as a page and as xlsx. */
@Controller
class PeopleController {

    private final PeopleQuery query;
    private final UnitOptions units;
    private final SavedFilters filters;
    private final PhoneNumberMasking numbers;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Sheets sheets;
    private final AuditTrail audit;

    PeopleController(
            PeopleQuery query,
            UnitOptions units,
            SavedFilters filters,
            PhoneNumberMasking numbers,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Sheets sheets,
            AuditTrail audit) {
        this.query = query;
        this.units = units;
        this.filters = filters;
        this.numbers = numbers;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping("/people")
    @RequiresPermission(PeopleModule.READ)
    String page(PersonFilter asked, Model model) {
        var page = query.page(asked.filter(numbers), asked.after(), asked.most());
        var search = new PeoplePage.Search(
                asked.q(), PlainText.of(asked.unit()), asked.formerToo(), Integer.toString(asked.most()));
        model.addAttribute(
                "page",
                new PeoplePage(
                        search,
                        filters.bar(asked.address("/people", ""), search.any()),
                        units.all(texts.t("people.unit.any")),
                        page.rows().stream().map(this::row).toList(),
                        new Paging(
                                texts.t("people.total", page.total()),
                                asked.after().isEmpty() ? "" : asked.address("/people", ""),
                                page.next() == null ? "" : asked.address("/people", page.next())),
                        permissions.may(PeopleModule.EXPORT) ? asked.address("/people/export", "") : "",
                        permissions.may(PeopleModule.WRITE)));
        return "people/PeoplePage";
    }

    @GetMapping("/people/export")
    @RequiresPermission(PeopleModule.EXPORT)
    ResponseEntity<Resource> export(PersonFilter asked) {
        audit.note("people.export", "people.person", Map.of("filter", asked.address("/people", "")));
        return sheets.export(texts.t("people.tab.people"), columns(units.paths()), query.all(asked.filter(numbers)));
    }

    /** As an import reads them. */
    private List<SheetColumn<PeopleQuery.Row>> columns(Map<UnitId, String> paths) {
        return List.of(
                new SheetColumn<>(texts.t("people.name"), 14, row -> row.card().name()),
                new SheetColumn<>(
                        texts.t("people.unit"),
                        24,
                        row -> row.card().unit() == null
                                ? ""
                                : paths.getOrDefault(row.card().unit(), "")),
                new SheetColumn<>(texts.t("people.post"), 24, row -> row.card().post()),
                new SheetColumn<>(texts.t("people.rank"), 12, row -> row.card().rank()),
                new SheetColumn<>(
                        texts.t("people.sex"),
                        6,
                        row -> SexWords.shown(row.card().sex(), texts)),
                new SheetColumn<>(
                        texts.t("people.precedence"), 8, row -> row.card().precedence()),
                new SheetColumn<>(
                        texts.t("people.phones"),
                        34,
                        row -> numbers.line(row.card().phones())),
                new SheetColumn<>(texts.t("people.from"), 12, row -> row.card().from()),
                new SheetColumn<>(texts.t("people.until"), 12, row -> row.card().until()),
                new SheetColumn<>(
                        texts.t("people.reading"), 14, row -> row.card().reading()));
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
