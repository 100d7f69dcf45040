package org.dangzhi.foundation.work.lists;

import java.time.YearMonth;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.foundation.work.closing.ClosureRatePages;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the closure rate, as a page and as a sheet. */
@Controller
@RequestMapping("/items")
@RequiresPermission(WorkModule.READ)
class ClosureRateController {

    private final ClosureRatePages loop;
    private final Sheets sheets;
    private final Texts texts;

    ClosureRateController(ClosureRatePages loop, Sheets sheets, Texts texts) {
        this.loop = loop;
        this.sheets = sheets;
        this.texts = texts;
    }

    @RequiresPermission(WorkModule.LOOP)
    @GetMapping("/loop")
    String loop(
            @RequestParam(required = false) @DateTimeFormat(pattern = "yyyy-MM") @Nullable YearMonth month,
            @RequestParam(defaultValue = "") String by,
            Model model) {
        model.addAttribute("page", loop.page(month, by));
        return "work/ClosureRatePage";
    }

    @RequiresPermission(WorkModule.LOOP)
    @GetMapping("/loop/export")
    ResponseEntity<Resource> exportLoop(
            @RequestParam @DateTimeFormat(pattern = "yyyy-MM") YearMonth month,
            @RequestParam(defaultValue = "unit") String by) {
        var rates = loop.rates(month, by);
        return sheets.export(texts.t("work.tab.loop") + " " + month, loop.columns(by), rates.stream());
    }
}
