package org.dangzhi.operations.duty.roster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftTransfers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Controller of moves on the roster's calendar: a mark is taken and put down, with the mouse, a finger or the keys. */
@Controller
@RequiresPermission(DutyModule.ROSTER_WRITE)
class RosterMoveController {

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
            @NotNull DutyPost post,
            @NotNull UUID person,
            @NotNull UUID to,
            @NotNull LocalDate day,
            @Nullable UUID onto,
            @Nullable DutyPost ontoPost,
            @Nullable String view) {}

    private final ShiftTransfers transfers;
    private final ShiftPlan plan;

    RosterMoveController(ShiftTransfers transfers, ShiftPlan plan) {
        this.transfers = transfers;
        this.plan = plan;
    }

    @PostMapping("/duty/roster/move")
    String move(@Valid MoveForm form) {
        var shift = new ShiftId(form.shift());
        var from = new PersonId(form.person());
        var to = new PersonId(form.to());
        var handed = new ArrayList<ShiftTransfers.Transfer>();
        handed.add(new ShiftTransfers.Transfer(shift, form.post(), from, to));
        if (form.onto() != null && form.ontoPost() != null)
            handed.add(new ShiftTransfers.Transfer(new ShiftId(form.onto()), form.ontoPost(), to, from));
        else
            plan.of(shift).filter(one -> !one.day().equals(form.day())).ifPresent(one -> {
                throw DutyRefused.nothingToExchange();
            });
        var day = transfers.all(handed);
        return "redirect:" + RosterPages.address("week".equals(form.view()) ? "week" : "people", day);
    }
}
