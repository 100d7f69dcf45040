package org.dangzhi.foundation.regulations.browsing;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Presenter of what the library finds as a sheet, titles or clauses; that it left the house is noted. */
@Component
class LibrarySheet {

    private final LibraryPages pages;
    private final LibraryQuery query;
    private final ClauseSearchQuery search;
    private final Sheets sheets;
    private final AuditTrail trail;
    private final Texts texts;
    private final TimeWords times;

    LibrarySheet(
            LibraryPages pages,
            LibraryQuery query,
            ClauseSearchQuery search,
            Sheets sheets,
            AuditTrail trail,
            Texts texts,
            TimeWords times) {
        this.pages = pages;
        this.query = query;
        this.search = search;
        this.sheets = sheets;
        this.trail = trail;
        this.texts = texts;
        this.times = times;
    }

    ResponseEntity<Resource> export(LibraryFilter filter) {
        trail.note("regulations.exported", "", Map.of("words", filter.typed()));
        if (filter.typed().isEmpty())
            return sheets.export(texts.t("regulations.menu"), regulations(), query.all(pages.asked(filter)));
        if (filter.ofTitles())
            return sheets.export(
                    texts.t("regulations.menu"),
                    regulations(),
                    query.titled(filter.typed(), times.today(), LibraryPages.HITS).stream());
        var found = search.find(
                filter.typed(), filter.level(), filter.categoryOrEmpty(), filter.day(times.today()), LibraryPages.HITS);
        return sheets.export(texts.t("regulations.menu"), clauses(), found.lines().stream());
    }

    private List<SheetColumn<LibraryQuery.Line>> regulations() {
        return List.of(
                new SheetColumn<>(texts.t("regulations.title"), 60, LibraryQuery.Line::title),
                new SheetColumn<>(texts.t("regulations.number"), 24, LibraryQuery.Line::number),
                new SheetColumn<>(texts.t("regulations.issuer"), 30, LibraryQuery.Line::issuer),
                new SheetColumn<>(
                        texts.t("regulations.level"),
                        14,
                        line -> texts.t(line.level().word())),
                new SheetColumn<>(texts.t("regulations.category"), 20, LibraryQuery.Line::category),
                new SheetColumn<>(texts.t("regulations.inForceSince"), 14, LibraryQuery.Line::inForceOn),
                new SheetColumn<>(
                        texts.t("regulations.standing"),
                        30,
                        line -> pages.standing(
                                        line.inForceOn(), line.repealedOn(), line.replacedBy(), line.replacedByTitle())
                                .text()),
                new SheetColumn<>(texts.t("regulations.edition.column"), 8, LibraryQuery.Line::edition),
                new SheetColumn<>(
                        texts.t("regulations.text"),
                        10,
                        line -> texts.t(line.whole() ? "regulations.whole" : "regulations.summary")));
    }

    private List<SheetColumn<ClauseSearchQuery.Line>> clauses() {
        return List.of(
                new SheetColumn<>(texts.t("regulations.title"), 50, ClauseSearchQuery.Line::title),
                new SheetColumn<>(texts.t("regulations.number"), 24, ClauseSearchQuery.Line::number),
                new SheetColumn<>(
                        texts.t("regulations.level"),
                        14,
                        line -> texts.t(line.level().word())),
                new SheetColumn<>(texts.t("regulations.inForceSince"), 14, ClauseSearchQuery.Line::inForceOn),
                new SheetColumn<>(texts.t("regulations.clause"), 14, ClauseSearchQuery.Line::label),
                new SheetColumn<>(texts.t("regulations.heading"), 30, ClauseSearchQuery.Line::heading),
                new SheetColumn<>(texts.t("regulations.content"), 100, ClauseSearchQuery.Line::content));
    }
}
