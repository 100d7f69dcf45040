package org.dangzhi.foundation.people.persons;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.people.units.UnitOptions;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Texts;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Presenter of the list of persons as a sheet; that it left the house is noted. */
@Component
class PeopleSheet {

    private final PeopleQuery query;
    private final UnitOptions units;
    private final PhoneNumberMasking numbers;
    private final Sheets sheets;
    private final AuditTrail trail;
    private final Texts texts;

    PeopleSheet(
            PeopleQuery query,
            UnitOptions units,
            PhoneNumberMasking numbers,
            Sheets sheets,
            AuditTrail trail,
            Texts texts) {
        this.query = query;
        this.units = units;
        this.numbers = numbers;
        this.sheets = sheets;
        this.trail = trail;
        this.texts = texts;
    }

    ResponseEntity<Resource> export(PersonFilter asked) {
        trail.note("people.export", "people.person", Map.of("filter", asked.address("/people", "")));
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
}
