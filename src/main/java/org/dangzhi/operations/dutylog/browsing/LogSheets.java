package org.dangzhi.operations.dutylog.browsing;

import java.util.List;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** The log as a sheet, a row for each entry that fits. */
@Component
class LogSheets {

    private final LogQuery query;
    private final LogWords words;
    private final Sheets sheets;
    private final Texts texts;
    private final TimeWords times;

    LogSheets(LogQuery query, LogWords words, Sheets sheets, Texts texts, TimeWords times) {
        this.query = query;
        this.words = words;
        this.sheets = sheets;
        this.texts = texts;
        this.times = times;
    }

    ResponseEntity<Resource> export(LogFilter search) {
        var columns = List.<SheetColumn<LogLine>>of(
                new SheetColumn<>(
                        texts.t("duty.column.day"), 12, line -> line.moment().day()),
                new SheetColumn<>(
                        texts.t("dutylog.column.time"),
                        8,
                        line -> times.local(line.moment().happenedAt()).toLocalTime()),
                new SheetColumn<>(texts.t("dutylog.column.number"), 8, LogLine::number),
                new SheetColumn<>(texts.t("dutylog.column.kind"), 10, line -> words.kind(line.kind())),
                new SheetColumn<>(texts.t("dutylog.column.text"), 80, LogLine::body),
                new SheetColumn<>(
                        texts.t("dutylog.column.people"),
                        24,
                        line -> line.persons().people()),
                new SheetColumn<>(
                        texts.t("dutylog.column.writer"),
                        12,
                        line -> line.persons().writerName()),
                new SheetColumn<>(
                        texts.t("dutylog.column.source"),
                        20,
                        line -> line.papers().sourceNumber()),
                new SheetColumn<>(texts.t("dutylog.column.mark"), 30, words::mark));
        return sheets.export(texts.t("dutylog.paper.log") + " " + times.today(), columns, query.all(search));
    }
}
