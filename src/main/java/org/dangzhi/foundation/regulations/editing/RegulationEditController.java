package org.dangzhi.foundation.regulations.editing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.page.RegulationDaysForm;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.StaleVersionException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Controller of what is known of a regulation besides its clauses. */
@Controller
@RequestMapping("/rules/{id}/edit")
@RequiresPermission(RegulationsModule.LIBRARY)
class RegulationEditController {

    private final RegulationCommands editing;
    private final RegulationEditPages pages;

    RegulationEditController(RegulationCommands editing, RegulationEditPages pages) {
        this.editing = editing;
        this.pages = pages;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.form(new RegulationId(id)));
        return "regulations/RegulationEditPage";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute RegulationForm form,
            @ModelAttribute RegulationDaysForm days,
            Model model,
            HttpServletResponse response) {
        try {
            editing.change(new RegulationId(id), form, days);
            return "redirect:/rules/" + id;
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(pages.versions(new RegulationId(id), form, days), model, response);
        }
    }
}
