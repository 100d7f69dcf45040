package org.dangzhi.operations.phone.browsing;

import jakarta.validation.Valid;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.phone.PhoneModule;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Controller of the list of calls, as a page and as a sheet. */
@Controller
@RequiresPermission(PhoneModule.READ)
class CallListController {

    private final CallQuery query;
    private final CallListPages pages;
    private final CallSheets sheets;
    private final AuditTrail audit;

    CallListController(CallQuery query, CallListPages pages, CallSheets sheets, AuditTrail audit) {
        this.query = query;
        this.pages = pages;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping("/phone")
    String page(@Valid CallFilter filter, Model model) {
        model.addAttribute("page", pages.page(filter, query.page(filter)));
        return "phone/CallListPage";
    }

    @GetMapping("/phone/export")
    ResponseEntity<Resource> export(@Valid CallFilter filter) {
        audit.note("phone.export", "", Map.of("words", filter.wordsOrEmpty()));
        return sheets.export(filter);
    }
}
