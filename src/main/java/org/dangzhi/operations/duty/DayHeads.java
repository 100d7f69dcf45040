package org.dangzhi.operations.duty;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import org.dangzhi.foundation.calendar.Day;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.springframework.stereotype.Component;

/** Heads of a roster's columns, in the language of the request. */
@Component
public class DayHeads {

    private final Times times;

    DayHeads(Times times) {
        this.times = times;
    }

    public List<DayHead> of(List<Day> days) {
        return days.stream().map(this::head).toList();
    }

    private DayHead head(Day day) {
        var name = day.name();
        var word = name != null && day.kind() == Day.Kind.HOLIDAY
                ? name.substring(0, Math.min(2, name.length()))
                : weekday(day.date());
        return new DayHead(
                Integer.toString(day.date().getDayOfMonth()),
                word,
                DayHead.kindOf(day),
                day.date().equals(times.today()));
    }

    private static String weekday(LocalDate day) {
        var written = day.getDayOfWeek().getDisplayName(TextStyle.SHORT, Texts.locale());
        return written.length() > 2 ? written.substring(0, 2) : written.substring(written.length() - 1);
    }
}
