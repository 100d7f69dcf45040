package org.dangzhi.foundation.regulations.editing;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.regulations.page.ClauseForm;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The division of a regulation, corrected by hand: the list moves and joins, the form of one clause does the rest. */
@Controller
@RequestMapping("/rules/{id}/clauses")
@RequiresPermission(RegulationsModule.LIBRARY)
class ClausesController {

    private final ClauseCommands commands;
    private final ClausePages pages;

    ClausesController(ClauseCommands commands, ClausePages pages) {
        this.commands = commands;
        this.pages = pages;
    }

    @GetMapping
    String all(@PathVariable UUID id, Model model) {
        model.addAttribute("page", pages.all(new RegulationId(id)));
        return "regulations/ClausesPage";
    }

    @GetMapping("/new")
    String fresh(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID after, Model model) {
        model.addAttribute("page", pages.fresh(new RegulationId(id), clause(after)));
        return "regulations/ClausePage";
    }

    @PostMapping("/new")
    String insert(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID after,
            @Valid @ModelAttribute ClauseForm form) {
        return back(
                id, commands.insert(new RegulationId(id), clause(after), form).id());
    }

    @GetMapping("/{clause}")
    String one(@PathVariable UUID id, @PathVariable UUID clause, Model model) {
        model.addAttribute("page", pages.one(new RegulationId(id), new ClauseId(clause)));
        return "regulations/ClausePage";
    }

    @PostMapping("/{clause}")
    String change(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @Valid @ModelAttribute ClauseForm form,
            @RequestParam(required = false) @Nullable UUID following,
            Model model,
            HttpServletResponse response) {
        try {
            commands.change(new RegulationId(id), new ClauseId(clause), form);
            boolean onward = form.next() && following != null;
            return onward ? "redirect:/rules/" + id + "/clauses/" + following : back(id, clause);
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(
                    pages.versions(new RegulationId(id), new ClauseId(clause), form), model, response);
        }
    }

    @PostMapping("/{clause}/move")
    String move(@PathVariable UUID id, @PathVariable UUID clause, @RequestParam boolean up) {
        commands.move(new RegulationId(id), new ClauseId(clause), up);
        return back(id, clause);
    }

    @PostMapping("/{clause}/look")
    String look(@PathVariable UUID id, @PathVariable UUID clause) {
        commands.look(new RegulationId(id), new ClauseId(clause));
        return back(id, clause);
    }

    @PostMapping("/{clause}/join")
    String join(@PathVariable UUID id, @PathVariable UUID clause, @RequestParam int version) {
        return back(
                id,
                commands.join(new RegulationId(id), new ClauseId(clause), version)
                        .id());
    }

    /** @param before where to go on in the list */
    @PostMapping("/{clause}/removal")
    String remove(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @RequestParam int mark,
            @RequestParam(required = false) @Nullable UUID before) {
        commands.remove(new RegulationId(id), new ClauseId(clause), mark);
        return before == null ? "redirect:/rules/" + id + "/clauses" : back(id, before);
    }

    private static @Nullable ClauseId clause(@Nullable UUID id) {
        return id == null ? null : new ClauseId(id);
    }

    private static String back(UUID id, UUID clause) {
        return "redirect:/rules/" + id + "/clauses#c-" + clause;
    }
}
