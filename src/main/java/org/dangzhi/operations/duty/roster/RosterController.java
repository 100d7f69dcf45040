package org.dangzhi.operations.duty.roster;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.settings.DutySettings;
import org.dangzhi.operations.duty.settings.UsualShiftHours;
import org.dangzhi.operations.duty.staffing.RosterCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The month page of the roster, entered by hand; on paper and as a sheet. */
@Controller
@RequestMapping("/duty/roster")
@RequiresPermission(DutyModule.READ)
class RosterController {

    /**
     * Who is put where; empty for nobody.
     *
     * @param version of the shift that the form showed; {@code over} is the one that is to be overwritten
     */
    record StaffForm(
            @Nullable UUID primary,
            @Nullable UUID secondary,
            @Nullable UUID leader,
            @Nullable UUID driver,
            @NotNull Integer version,
            @Nullable Integer over) {

        int seen() {
            return over == null ? version : over;
        }

        ShiftStaff staff() {
            return new ShiftStaff(person(primary), person(secondary), person(leader), person(driver));
        }

        private static @Nullable PersonId person(@Nullable UUID id) {
            return id == null ? null : new PersonId(id);
        }
    }

    private final RosterPages pages;
    private final RosterEditPages edits;
    private final ConsecutiveDutyPages consecutive;
    private final RosterPrintout printout;
    private final RosterCommands roster;
    private final DutySettings settings;
    private final TimeWords times;

    RosterController(
            RosterPages pages,
            RosterEditPages edits,
            ConsecutiveDutyPages consecutive,
            RosterPrintout printout,
            RosterCommands roster,
            DutySettings settings,
            TimeWords times) {
        this.pages = pages;
        this.edits = edits;
        this.consecutive = consecutive;
        this.printout = printout;
        this.roster = roster;
        this.settings = settings;
        this.times = times;
    }

    @GetMapping
    String month(
            @RequestParam(required = false) @Nullable YearMonth month,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate day,
            @RequestParam(defaultValue = "people") String view,
            @RequestParam(required = false) @Nullable String edit,
            Model model) {
        var shown = day != null ? day : month != null ? month.atDay(1) : times.today();
        known(YearMonth.from(shown));
        var known = Set.of("week", "list").contains(view) ? view : "people";
        var page = pages.page(known, shown, edit);
        model.addAttribute("page", page);
        model.addAttribute("unprintable", printout.unprintable(page));
        model.addAttribute(
                "consecutive",
                known.equals("week") ? consecutive.ofWeek(shown) : consecutive.of(YearMonth.from(shown)));
        return "duty/RosterPage";
    }

    /** Takes the shift and goes on to the next, so that a month is entered from the keyboard. */
    @HxRequest
    @PostMapping("/{day}/{kind}")
    @RequiresPermission(DutyModule.ROSTER_WRITE)
    String staffInList(
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @PathVariable UUID kind,
            @Valid StaffForm form,
            Model model,
            HttpServletResponse response) {
        known(YearMonth.from(day));
        var kindId = new ShiftKindId(kind);
        try {
            roster.staff(day, kindId, form.staff(), form.seen());
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(edits.versions(day, kindId, form.staff()), model, response);
        }
        model.addAttribute("row", pages.row(day, kindId).orElseThrow(NotFoundException::new));
        model.addAttribute("gaps", pages.gaps(YearMonth.from(day)));
        model.addAttribute("consecutive", consecutive.of(YearMonth.from(day)));
        model.addAttribute("edit", edits.editAfter(day, kindId).orElse(null));
        return "duty/RosterTaken";
    }

    @PostMapping("/{day}/{kind}")
    @RequiresPermission(DutyModule.ROSTER_WRITE)
    String staff(
            @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
            @PathVariable UUID kind,
            @Valid StaffForm form,
            Model model,
            HttpServletResponse response) {
        known(YearMonth.from(day));
        var kindId = new ShiftKindId(kind);
        try {
            roster.staff(day, kindId, form.staff(), form.seen());
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(edits.versions(day, kindId, form.staff()), model, response);
        }
        return "redirect:/duty/roster?view=list&month=" + YearMonth.from(day);
    }

    /** The usual hours, for an office that has none yet. */
    @PostMapping("/usual")
    @RequiresPermission(DutyModule.ROSTER_WRITE)
    String usual(@RequestParam(defaultValue = "DAY_AND_NIGHT") UsualShiftHours hours) {
        hours.addTo(settings);
        return "redirect:/duty/roster?view=list";
    }

    static YearMonth known(YearMonth month) {
        if (month.getYear() < 1980 || month.getYear() > 2100) throw new NotFoundException();
        return month;
    }
}
