package org.dangzhi.foundation.work.lists;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.work.ItemWords;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Presenter of a list of items as a sheet; that it left the house is noted. */
@Component
class ItemSheet {

    private final ItemWords words;
    private final ItemQuery query;
    private final Sheets sheets;
    private final AuditTrail trail;
    private final Texts texts;
    private final TimeWords times;

    ItemSheet(ItemWords words, ItemQuery query, Sheets sheets, AuditTrail trail, Texts texts, TimeWords times) {
        this.words = words;
        this.query = query;
        this.sheets = sheets;
        this.trail = trail;
        this.texts = texts;
        this.times = times;
    }

    /** @param asked address of the list, for the trail */
    ResponseEntity<Resource> export(ItemTab tab, ItemFilter search, String asked) {
        trail.note("work.exported", "items", Map.of("asked", asked));
        return sheets.export(texts.t("work.menu") + " " + times.today(), columns(), query.all(tab, search));
    }

    private List<SheetColumn<ItemLine>> columns() {
        return List.of(
                new SheetColumn<>(
                        texts.t("work.number"), 12, line -> line.subject().number()),
                new SheetColumn<>(
                        texts.t("work.title"), 40, line -> line.subject().title()),
                new SheetColumn<>(
                        texts.t("work.content"), 50, line -> line.subject().content()),
                new SheetColumn<>(
                        texts.t("work.source"),
                        16,
                        line -> words.sourceInFull(
                                line.subject().source(), line.subject().sourceNumber())),
                new SheetColumn<>(
                        texts.t("work.assignedBy"), 12, line -> line.names().assignerName()),
                new SheetColumn<>(
                        texts.t("work.owner"), 12, line -> line.names().ownerName()),
                new SheetColumn<>(texts.t("work.unit"), 16, line -> line.names().ownerUnit()),
                new SheetColumn<>(
                        texts.t("work.assistant"), 12, line -> line.names().assistantName()),
                new SheetColumn<>(
                        texts.t("work.supervisor"), 12, line -> line.names().supervisorName()),
                new SheetColumn<>(
                        texts.t("work.arrangedAt"),
                        20,
                        line -> local(line.progress().arrangedAt())),
                new SheetColumn<>(
                        texts.t("work.due"), 20, line -> local(line.progress().dueAt())),
                new SheetColumn<>(
                        texts.t("work.state"),
                        18,
                        line -> words.state(ItemWords.Condition.of(line)).text()),
                new SheetColumn<>(
                        texts.t("work.doneAt"),
                        20,
                        line -> local(line.progress().doneAt())),
                new SheetColumn<>(
                        texts.t("work.closedAt"),
                        20,
                        line -> local(line.progress().closedAt())),
                new SheetColumn<>(
                        texts.t("work.rounds"), 8, line -> line.progress().round()),
                new SheetColumn<>(
                        texts.t("work.outcome"), 50, line -> line.subject().outcome()));
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : times.local(instant);
    }
}
