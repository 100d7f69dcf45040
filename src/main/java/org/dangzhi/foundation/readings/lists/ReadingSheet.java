package org.dangzhi.foundation.readings.lists;

import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.readings.ReadingWords;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Presenter of a list of readings as a sheet; that it left the house is noted. */
@Component
class ReadingSheet {

    private final ReadingListQuery lists;
    private final ReadingWords words;
    private final Sheets sheets;
    private final AuditTrail trail;
    private final Texts texts;
    private final TimeWords times;

    ReadingSheet(
            ReadingListQuery lists, ReadingWords words, Sheets sheets, AuditTrail trail, Texts texts, TimeWords times) {
        this.lists = lists;
        this.words = words;
        this.sheets = sheets;
        this.trail = trail;
        this.texts = texts;
        this.times = times;
    }

    ResponseEntity<Resource> export(ReadingListFilter search) {
        trail.note("readings.exported", "readings", Map.of("asked", search.address(ReadingListPages.LIST, "")));
        return sheets.export(
                texts.t("readings.menu") + " " + times.today(), words.columns(search.published()), lists.all(search));
    }
}
