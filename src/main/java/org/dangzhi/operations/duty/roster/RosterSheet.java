package org.dangzhi.operations.duty.roster;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyPost;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Presenter of a month of the roster as a sheet; that it left the house is noted. */
@Component
class RosterSheet {

    private final RosterSlots slots;
    private final RosterListPages lists;
    private final Sheets sheets;
    private final AuditTrail trail;
    private final Texts texts;

    RosterSheet(RosterSlots slots, RosterListPages lists, Sheets sheets, AuditTrail trail, Texts texts) {
        this.slots = slots;
        this.lists = lists;
        this.sheets = sheets;
        this.trail = trail;
        this.texts = texts;
    }

    ResponseEntity<Resource> export(YearMonth month) {
        trail.note("duty.exported", "roster", Map.of("month", month.toString()));
        var columns = List.<SheetColumn<RosterSlot>>of(
                new SheetColumn<>(
                        texts.t("duty.column.day"), 12, slot -> slot.day().date()),
                new SheetColumn<>(texts.t("duty.column.dayMark"), 10, slot -> lists.mark(slot.day())),
                new SheetColumn<>(
                        texts.t("duty.column.shift"), 10, slot -> slot.kind().name()),
                new SheetColumn<>(texts.t(DutyPost.PRIMARY.word()), 12, slot -> slot.name(DutyPost.PRIMARY)),
                new SheetColumn<>(texts.t(DutyPost.SECONDARY.word()), 12, slot -> slot.name(DutyPost.SECONDARY)),
                new SheetColumn<>(texts.t(DutyPost.LEADER.word()), 12, slot -> slot.name(DutyPost.LEADER)),
                new SheetColumn<>(texts.t(DutyPost.DRIVER.word()), 12, slot -> slot.name(DutyPost.DRIVER)));
        return sheets.export(texts.t("duty.paper.table") + " " + month, columns, slots.of(month).stream());
    }
}
