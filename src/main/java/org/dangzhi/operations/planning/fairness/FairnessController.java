package org.dangzhi.operations.planning.fairness;

import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterPart;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of what each has served. */
@Controller
@RequestMapping("/duty/plan/fairness")
@RequiresPermission(PlanningModule.PLAN)
class FairnessController {

    private final FairnessPages pages;
    private final Sheets sheets;
    private final Texts texts;

    FairnessController(FairnessPages pages, Sheets sheets, Texts texts) {
        this.pages = pages;
        this.sheets = sheets;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        model.addAttribute("page", pages.page());
        return "planning/FairnessPage";
    }

    @GetMapping("/export")
    ResponseEntity<Resource> export(@RequestParam RosterPart part) {
        var rows = pages.rows(part);
        return sheets.export(
                texts.t("planning.part.fairness") + " " + texts.t(part.word()),
                pages.columns(part, rows),
                rows.stream());
    }
}
