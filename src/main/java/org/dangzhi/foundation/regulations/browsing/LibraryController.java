package org.dangzhi.foundation.regulations.browsing;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.shipping.Delivery;
import org.dangzhi.foundation.sheets.Column;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The library: its list, what is found in it, both as Excel. */
@Controller
@Needs(RegulationsAccess.READ)
class LibraryController {

    private final LibraryScreens screens;
    private final LibraryQuery query;
    private final ClauseSearch search;
    private final Delivery delivery;
    private final Sheets sheets;
    private final AuditTrail audit;
    private final Texts texts;
    private final Times times;

    LibraryController(
            LibraryScreens screens,
            LibraryQuery query,
            ClauseSearch search,
            Delivery delivery,
            Sheets sheets,
            AuditTrail audit,
            Texts texts,
            Times times) {
        this.screens = screens;
        this.query = query;
        this.search = search;
        this.delivery = delivery;
        this.sheets = sheets;
        this.audit = audit;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/rules")
    String page(@Valid LibraryFilter filter, Model model) {
        model.addAttribute("page", screens.page(filter));
        return "regulations/LibraryPage";
    }

    @GetMapping("/rules/export")
    ResponseEntity<Resource> export(@Valid LibraryFilter filter) {
        audit.note("regulations.exported", "", Map.of("words", filter.typed()));
        if (filter.typed().isEmpty())
            return sheets.export(texts.t("regulations.menu"), regulations(), query.all(screens.asked(filter)));
        var found = search.find(
                filter.typed(),
                filter.level(),
                filter.categoryOrEmpty(),
                filter.day(times.today()),
                LibraryScreens.HITS);
        return sheets.export(texts.t("regulations.menu"), clauses(), found.lines().stream());
    }

    @PostMapping("/rules/delivery")
    @Needs(RegulationsAccess.LIBRARY)
    String deliver() {
        delivery.deliver();
        return "redirect:/rules";
    }

    private List<Column<LibraryQuery.Line>> regulations() {
        return List.of(
                new Column<>(texts.t("regulations.title"), 60, LibraryQuery.Line::title),
                new Column<>(texts.t("regulations.number"), 24, LibraryQuery.Line::number),
                new Column<>(texts.t("regulations.issuer"), 30, LibraryQuery.Line::issuer),
                new Column<>(
                        texts.t("regulations.level"),
                        14,
                        line -> texts.t(line.level().word())),
                new Column<>(texts.t("regulations.category"), 20, LibraryQuery.Line::category),
                new Column<>(texts.t("regulations.inForceSince"), 14, LibraryQuery.Line::inForceOn),
                new Column<>(
                        texts.t("regulations.standing"),
                        30,
                        line -> screens.standing(
                                        line.inForceOn(), line.repealedOn(), line.replacedBy(), line.replacedByTitle())
                                .text()),
                new Column<>(texts.t("regulations.edition.column"), 8, LibraryQuery.Line::edition),
                new Column<>(
                        texts.t("regulations.text"),
                        10,
                        line -> texts.t(line.whole() ? "regulations.whole" : "regulations.summary")));
    }

    private List<Column<ClauseSearch.Line>> clauses() {
        return List.of(
                new Column<>(texts.t("regulations.title"), 50, ClauseSearch.Line::title),
                new Column<>(texts.t("regulations.number"), 24, ClauseSearch.Line::number),
                new Column<>(
                        texts.t("regulations.level"),
                        14,
                        line -> texts.t(line.level().word())),
                new Column<>(texts.t("regulations.inForceSince"), 14, ClauseSearch.Line::inForceOn),
                new Column<>(texts.t("regulations.clause"), 14, ClauseSearch.Line::label),
                new Column<>(texts.t("regulations.heading"), 30, ClauseSearch.Line::heading),
                new Column<>(texts.t("regulations.content"), 100, ClauseSearch.Line::content));
    }
}
