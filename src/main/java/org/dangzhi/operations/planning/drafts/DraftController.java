package org.dangzhi.operations.planning.drafts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One draft: its page, stopping and going on, promises, why somebody has a place. */
@Controller
@RequestMapping("/duty/plan/drafts/{id}")
@RequiresPermission(PlanningModule.PLAN)
class DraftController {

    /** A place in a draft, as an address names it. */
    record PlaceForm(
            @NotNull LocalDate day,
            @NotNull String shift,
            @NotNull String slot,
            @NotNull String person) {

        Assignment assignment() {
            return new Assignment(person, day, shift, slot);
        }
    }

    private final DraftRepository drafts;
    private final DraftPages pages;
    private final DraftPlacePages cells;
    private final DraftCommands planning;
    private final ExplainPlace explainPlace;
    private final PinCommands commands;

    DraftController(
            DraftRepository drafts,
            DraftPages pages,
            DraftPlacePages cells,
            DraftCommands planning,
            ExplainPlace explainPlace,
            PinCommands commands) {
        this.drafts = drafts;
        this.pages = pages;
        this.cells = cells;
        this.planning = planning;
        this.explainPlace = explainPlace;
        this.commands = commands;
    }

    @GetMapping
    String page(@PathVariable UUID id, @RequestParam(required = false) @Nullable YearMonth month, Model model) {
        model.addAttribute("page", pages.page(drafts.of(new DraftId(id)), month));
        return "planning/DraftPage";
    }

    /** Who has the place, and what can be done about it. */
    @GetMapping("/cell")
    String cell(@PathVariable UUID id, @Valid PlaceForm place, Model model) {
        model.addAttribute("page", cells.page(drafts.of(new DraftId(id)), place.assignment()));
        return "planning/DraftPlaceDialog";
    }

    @PostMapping("/pin")
    String pin(@PathVariable UUID id, @Valid PlaceForm place, @RequestParam boolean pinned) {
        commands.set(drafts.of(new DraftId(id)), place.assignment(), pinned);
        return back(id, place.day());
    }

    /** Has the draft solved once more without that place for that person. */
    @PostMapping("/why")
    String why(@PathVariable UUID id, @Valid PlaceForm place, Model model) {
        return answer(
                id, explainPlace.begin(new DraftId(id), place.assignment()).id(), model);
    }

    /** The answer, or that it is being worked out. */
    @GetMapping("/why/{run}")
    String answer(@PathVariable UUID id, @PathVariable UUID run, Model model) {
        var draft = new DraftId(id);
        model.addAttribute("why", cells.why(draft, explainPlace.of(draft, new LongRunId(run))));
        return "planning/WhyAnswer";
    }

    @PostMapping("/stop")
    String stop(@PathVariable UUID id) {
        planning.stop(new DraftId(id));
        return "redirect:/duty/plan/drafts/" + id;
    }

    /** Leads to the draft that goes on from this one. */
    @PostMapping("/continue")
    String again(@PathVariable UUID id, @RequestParam(defaultValue = "20") int seconds) {
        return "redirect:" + planning.again(new DraftId(id), seconds).address();
    }

    private static String back(UUID id, LocalDate day) {
        return "redirect:/duty/plan/drafts/" + id + "?month=" + YearMonth.from(day);
    }
}
