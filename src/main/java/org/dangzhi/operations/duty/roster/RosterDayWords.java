package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** Words for the days in a roster's columns, in the language of the request. */
@Component
@NamedInterface("roster")
public class RosterDayWords {

    private final TimeWords times;

    RosterDayWords(TimeWords times) {
        this.times = times;
    }

    public List<RosterDay> of(List<CalendarDay> days) {
        return days.stream().map(this::head).toList();
    }

    private RosterDay head(CalendarDay day) {
        var name = day.name();
        var word = name != null && day.kind() == CalendarDay.Kind.HOLIDAY
                ? name.substring(0, Math.min(2, name.length()))
                : weekday(day.date());
        return new RosterDay(
                Integer.toString(day.date().getDayOfMonth()),
                word,
                RosterDay.kindOf(day),
                day.date().equals(times.today()));
    }

    private static String weekday(LocalDate day) {
        var written = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Texts.locale());
        return written.length() > 2 ? written.substring(0, 2) : written.substring(written.length() - 1);
    }
}
