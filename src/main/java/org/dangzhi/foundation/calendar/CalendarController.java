package org.dangzhi.foundation.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.TimeLean;
import org.dangzhi.foundation.web.typed.TypedMoment;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the office's calendar: its year, and when work ends. */
@Controller
@RequestMapping("/settings/calendar")
class CalendarController {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final CalendarPages pages;
    private final CalendarDayCommands days;
    private final WorkingHours hours;
    private final TimeWords times;

    CalendarController(CalendarPages pages, CalendarDayCommands days, WorkingHours hours, TimeWords times) {
        this.pages = pages;
        this.days = days;
        this.hours = hours;
        this.times = times;
    }

    @GetMapping
    @RequiresPermission(CalendarModule.READ)
    String page(@RequestParam(required = false) @Nullable Integer year, Model model) {
        int shown = year == null ? times.today().getYear() : Math.clamp(year, FIRST_YEAR, LAST_YEAR);
        model.addAttribute("page", pages.year(shown));
        return "calendar/CalendarPage";
    }

    @PostMapping("/days")
    @RequiresPermission(CalendarModule.WRITE)
    String set(
            @RequestParam String date,
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean statutory) {
        var day = day(date);
        days.set(new CalendarDay(day, kind, name, statutory));
        return "redirect:/settings/calendar?year=" + day.getYear();
    }

    @PostMapping("/days/{date}/removal")
    @RequiresPermission(CalendarModule.WRITE)
    String takeBack(@PathVariable String date) {
        var day = day(date);
        days.takeBack(day);
        return "redirect:/settings/calendar?year=" + day.getYear();
    }

    @PostMapping("/hours")
    @RequiresPermission(CalendarModule.WRITE)
    String endWork(@RequestParam String end) {
        hours.endAt(time(end));
        return "redirect:/settings/calendar";
    }

    private static LocalTime time(String typed) {
        return TypedMoment.time(typed).orElseThrow(() -> CalendarDayRefused.noTime(typed));
    }

    private LocalDate day(String typed) {
        return TypedMoment.day(typed, times.today(), TimeLean.AHEAD)
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
                .orElseThrow(() -> CalendarDayRefused.noDate(typed));
    }
}
