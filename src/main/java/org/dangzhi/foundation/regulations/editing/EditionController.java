package org.dangzhi.foundation.regulations.editing;

import java.time.LocalDate;
import java.util.UUID;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.web.RequiresPermission;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Editions of a regulation: prepared, compared, put in force, repealed, dropped. */
@Controller
@RequestMapping("/rules/{id}")
@RequiresPermission(RegulationsModule.LIBRARY)
class EditionController {

    private final EditionCommands editions;
    private final EffectPages pages;

    EditionController(EditionCommands editions, EffectPages pages) {
        this.editions = editions;
        this.pages = pages;
    }

    @GetMapping("/force")
    String effect(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.effect(new RegulationId(id)));
        return "regulations/EffectPage";
    }

    @GetMapping("/comparison")
    String comparison(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.comparison(new RegulationId(id)));
        return "regulations/ComparisonPage";
    }

    @PostMapping("/editions")
    String prepare(@PathVariable UUID id) {
        return "redirect:/rules/" + editions.prepare(new RegulationId(id)).id() + "/clauses";
    }

    @PostMapping("/force")
    String putInForce(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "false") boolean anyway) {
        editions.putInForce(new RegulationId(id), version, day, anyway);
        return "redirect:/rules/" + id;
    }

    @PostMapping("/repeal")
    String repeal(
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @RequestParam(defaultValue = "") String replacedBy) {
        editions.repeal(new RegulationId(id), version, day, replacedBy.strip());
        return "redirect:/rules/" + id;
    }

    @PostMapping("/drop")
    String drop(@PathVariable UUID id) {
        editions.drop(new RegulationId(id));
        return "redirect:/rules";
    }
}
