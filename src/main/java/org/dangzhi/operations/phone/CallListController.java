package org.dangzhi.operations.phone;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of calls, on the screen and as Excel. */
@Controller
@RequiresPermission(PhoneModule.READ)
class CallListController {

    private final CallQuery query;
    private final CallPages pages;
    private final DutyTabs tabs;
    private final Sheets sheets;
    private final AuditTrail audit;
    private final Texts texts;
    private final TimeWords times;

    CallListController(
            CallQuery query,
            CallPages pages,
            DutyTabs tabs,
            Sheets sheets,
            AuditTrail audit,
            Texts texts,
            TimeWords times) {
        this.query = query;
        this.pages = pages;
        this.tabs = tabs;
        this.sheets = sheets;
        this.audit = audit;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/phone")
    String page(@Valid CallFilter filter, Model model) {
        var found = query.page(filter);
        model.addAttribute("tabs", tabs.all());
        model.addAttribute("page", pages.list(filter, found.lines(), found.count()));
        return "phone/CallListPage";
    }

    @GetMapping("/phone/export")
    ResponseEntity<Resource> export(@Valid CallFilter filter) {
        audit.note("phone.export", "", Map.of("words", filter.wordsOrEmpty()));
        return sheets.export(texts.t("phone.menu"), columns(), query.all(filter));
    }

    private List<SheetColumn<CallQuery.Line>> columns() {
        return List.of(
                new SheetColumn<>(texts.t("phone.number"), 12, CallQuery.Line::number),
                new SheetColumn<>(texts.t("phone.at"), 22, line -> times.at(line.beganAt())),
                new SheetColumn<>(
                        texts.t("phone.direction"), 8, line -> texts.t("phone.direction." + line.direction())),
                new SheetColumn<>(texts.t("phone.unit"), 24, CallQuery.Line::callerUnit),
                new SheetColumn<>(texts.t("phone.name"), 12, CallQuery.Line::callerName),
                new SheetColumn<>(texts.t("phone.post"), 14, CallQuery.Line::callerPost),
                new SheetColumn<>(texts.t("phone.tel"), 18, CallQuery.Line::tel),
                new SheetColumn<>(texts.t("phone.content"), 80, CallQuery.Line::content),
                new SheetColumn<>(texts.t("phone.state"), 12, line -> texts.t("phone.state." + line.state())),
                new SheetColumn<>(texts.t("phone.taker"), 12, CallQuery.Line::taker));
    }
}
