package org.dangzhi.foundation.regulations.editing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.web.Conflict;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Stale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What is known of a regulation besides its clauses. */
@Controller
@RequestMapping("/rules/{id}/edit")
@Needs(RegulationsAccess.LIBRARY)
class EditController {

    private final Editing editing;
    private final EditScreens screens;

    EditController(Editing editing, EditScreens screens) {
        this.editing = editing;
        this.screens = screens;
    }

    @GetMapping
    String form(@PathVariable UUID id, Model model) {
        model.addAttribute("page", screens.form(id));
        return "regulations/EditPage";
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute RegulationForm form,
            Model model,
            HttpServletResponse response) {
        try {
            editing.change(id, form);
            return "redirect:/rules/" + id;
        } catch (Stale stale) {
            return Conflict.answer(screens.versions(id, form), model, response);
        }
    }
}
