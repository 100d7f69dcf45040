package org.dangzhi.operations.duty;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** The calendar changed by hand: a mark is taken and put down, with the mouse, a finger or the keys. */
@Controller
@Needs(DutyAccess.ROSTER_WRITE)
class CalendarController {

    /**
     * A mark that was taken, and where it was put down.
     *
     * @param person who has it in the calendar that was shown
     * @param to whose place it is put in
     * @param day of the cell where it was put down
     * @param onto shift of the mark that it was put on; absent for an empty cell
     * @param view in which it was done
     */
    record MoveForm(
            @NotNull UUID shift,
            @NotNull Post post,
            @NotNull UUID person,
            @NotNull UUID to,
            @NotNull LocalDate day,
            @Nullable UUID onto,
            @Nullable Post ontoPost,
            @Nullable String view) {}

    private final Handing handing;
    private final Rostering rostering;

    CalendarController(Handing handing, Rostering rostering) {
        this.handing = handing;
        this.rostering = rostering;
    }

    @PostMapping("/duty/roster/move")
    String move(@Valid MoveForm form) {
        var shift = new ShiftId(form.shift());
        var from = new PersonId(form.person());
        var to = new PersonId(form.to());
        var handed = new ArrayList<Handing.Over>();
        handed.add(new Handing.Over(shift, form.post(), from, to));
        if (form.onto() != null && form.ontoPost() != null)
            handed.add(new Handing.Over(new ShiftId(form.onto()), form.ontoPost(), to, from));
        else
            rostering.of(shift).filter(one -> !one.day().equals(form.day())).ifPresent(one -> {
                throw DutyRefused.nothingToExchange();
            });
        var day = handing.all(handed);
        return "redirect:" + RosterPages.address("week".equals(form.view()) ? "week" : "people", day);
    }
}
