package org.dangzhi.operations.phone.browsing;

import java.util.List;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Calls as a sheet, a row for each that fits. */
@Component
class CallSheets {

    private final CallQuery query;
    private final CallWords words;
    private final Sheets sheets;
    private final Texts texts;
    private final TimeWords times;

    CallSheets(CallQuery query, CallWords words, Sheets sheets, Texts texts, TimeWords times) {
        this.query = query;
        this.words = words;
        this.sheets = sheets;
        this.texts = texts;
        this.times = times;
    }

    ResponseEntity<Resource> export(CallFilter filter) {
        return sheets.export(texts.t("phone.menu"), columns(), query.all(filter));
    }

    private List<SheetColumn<CallQuery.Line>> columns() {
        return List.of(
                new SheetColumn<>(texts.t("phone.number"), 12, CallQuery.Line::number),
                new SheetColumn<>(
                        texts.t("phone.at"),
                        18,
                        line -> times.local(line.details().beganAt())),
                new SheetColumn<>(texts.t("phone.direction"), 8, line -> words.direction(line.details())),
                new SheetColumn<>(
                        texts.t("phone.unit"), 24, line -> line.details().callerUnit()),
                new SheetColumn<>(
                        texts.t("phone.name"), 12, line -> line.details().callerName()),
                new SheetColumn<>(
                        texts.t("phone.post"), 14, line -> line.details().callerPost()),
                new SheetColumn<>(
                        texts.t("phone.tel"), 18, line -> line.details().tel()),
                new SheetColumn<>(
                        texts.t("phone.content"), 80, line -> line.details().content()),
                new SheetColumn<>(texts.t("phone.state"), 12, line -> texts.t("phone.state." + line.state())),
                new SheetColumn<>(texts.t("phone.taker"), 12, CallQuery.Line::taker));
    }
}
