package org.dangzhi.foundation.audit;

import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The auditor's pages: the list, one entry, the list as Excel, the proof. */
@Controller
@RequestMapping("/audit")
@RequiresPermission(AuditModule.READ)
class TrailController {

    private final TrailQuery query;
    private final TrailPages pages;
    private final AuditVerification verification;
    private final Sheets sheets;
    private final AuditTrail trail;

    TrailController(
            TrailQuery query, TrailPages pages, AuditVerification verification, Sheets sheets, AuditTrail trail) {
        this.query = query;
        this.pages = pages;
        this.verification = verification;
        this.sheets = sheets;
        this.trail = trail;
    }

    @GetMapping
    String list(TrailFilter search, Model model) {
        model.addAttribute("page", pages.list(search));
        return "audit/TrailPage";
    }

    @GetMapping("/entries/{id}")
    String entry(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.entry(query.entry(id).orElseThrow(NotFoundException::new)));
        return "audit/AuditEntryPage";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(TrailFilter search) {
        trail.note("audit.exported", "trail", Map.of("asked", pages.address(search)));
        return sheets.export(pages.exportName(), pages.columns(), pages.all(search));
    }

    @PostMapping("/proof")
    String proof(Model model) {
        model.addAttribute("proof", pages.proof(verification.run()));
        return "audit/VerificationPart";
    }
}
