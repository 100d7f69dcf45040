package org.dangzhi.operations.dutylog.browsing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftCards;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.page.DutyLogFormData;
import org.dangzhi.operations.dutylog.writing.DayDetails;
import org.springframework.stereotype.Component;

/** What stands above a day's log on paper: whose it is, the day, its weather, and its shifts with their crews. */
@Component
class DayHeadings {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.SIMPLIFIED_CHINESE);

    private final DayDetails details;
    private final Shifts shifts;
    private final ShiftCards cards;
    private final Offices offices;

    DayHeadings(DayDetails details, Shifts shifts, ShiftCards cards, Offices offices) {
        this.details = details;
        this.shifts = shifts;
        this.cards = cards;
        this.offices = offices;
    }

    String office() {
        return offices.current().name();
    }

    DutyLogFormData.Day day(LocalDate day) {
        return new DutyLogFormData.Day(
                DATE.format(day), WEEKDAY.format(day), DayDetails.lunarInFull(day), details.weather(day));
    }

    List<DutyLogFormData.Shift> shifts(LocalDate day) {
        return shifts.between(start(day), start(day.plusDays(1))).stream()
                .map(this::shift)
                .toList();
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(offices.zone()).toInstant();
    }

    private DutyLogFormData.Shift shift(Crew crew) {
        return new DutyLogFormData.Shift(
                crew.name(),
                cards.hours(crew),
                name(crew, DutyPost.PRIMARY),
                name(crew, DutyPost.SECONDARY),
                name(crew, DutyPost.LEADER),
                name(crew, DutyPost.DRIVER),
                cards.state(crew));
    }

    private static String name(Crew crew, DutyPost post) {
        return crew.in(post).map(Crew.Member::name).orElse("");
    }
}
