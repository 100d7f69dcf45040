package org.dangzhi.operations.planning.drafts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.foundation.jobs.LongRunId;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.planning.PlanningModule;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A place of a draft: who has it and why, promises, and giving it to somebody else. */
@Controller
@RequestMapping("/duty/plan/drafts/{id}")
@RequiresPermission(PlanningModule.PLAN)
class DraftPlaceController {

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
    private final DraftPlacePages places;
    private final PinCommands pins;
    private final ExchangePlace exchangePlace;
    private final ExplainPlace explainPlace;

    DraftPlaceController(
            DraftRepository drafts,
            DraftPlacePages places,
            PinCommands pins,
            ExchangePlace exchangePlace,
            ExplainPlace explainPlace) {
        this.drafts = drafts;
        this.places = places;
        this.pins = pins;
        this.exchangePlace = exchangePlace;
        this.explainPlace = explainPlace;
    }

    /** Who has the place and why, who else could, and what can be done about it. */
    @GetMapping("/cell")
    String cell(@PathVariable UUID id, @Valid PlaceForm place, Model model) {
        model.addAttribute("page", places.panel(drafts.of(new DraftId(id)), place.assignment()));
        return "planning/PlacePanel";
    }

    /** Leads to the draft in which somebody else has the place. */
    @PostMapping("/exchange")
    String exchange(@PathVariable UUID id, @Valid PlaceForm place, @RequestParam UUID taker) {
        return "redirect:"
                + exchangePlace
                        .to(new PersonId(taker), new DraftId(id), place.assignment())
                        .address();
    }

    @PostMapping("/pin")
    String pin(@PathVariable UUID id, @Valid PlaceForm place, @RequestParam boolean pinned) {
        var draft = drafts.of(new DraftId(id));
        pins.set(draft, place.assignment(), pinned);
        return "redirect:" + draft.address() + "?month=" + YearMonth.from(place.day());
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
        model.addAttribute("why", places.why(draft, explainPlace.of(draft, new LongRunId(run))));
        return "planning/WhyAnswer";
    }
}
