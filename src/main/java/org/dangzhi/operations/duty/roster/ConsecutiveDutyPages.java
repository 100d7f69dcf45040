package org.dangzhi.operations.duty.roster;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ConsecutiveDuty;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.shifts.CrewQuery;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of who keeps two shifts that follow each other: warnings for whoever enters the roster, of duties still to come. */
@Component
@Transactional(readOnly = true)
class ConsecutiveDutyPages {

    /** Whoever reads eight of them knows that this is how the office plans. */
    private static final int MOST = 8;

    private final CrewQuery crews;
    private final ConsecutiveDutyWords words;
    private final CurrentPermissions permissions;
    private final TimeWords times;

    ConsecutiveDutyPages(CrewQuery crews, ConsecutiveDutyWords words, CurrentPermissions permissions, TimeWords times) {
        this.crews = crews;
        this.words = words;
        this.permissions = permissions;
        this.times = times;
    }

    /** Of a month. */
    List<String> of(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /** Of the week that a day belongs to. */
    List<String> ofWeek(LocalDate day) {
        var monday = day.with(DayOfWeek.MONDAY);
        return between(monday, monday.plusDays(6));
    }

    private List<String> between(LocalDate first, LocalDate last) {
        var today = times.today();
        var from = first.isBefore(today) ? today : first;
        if (from.isAfter(last) || !permissions.may(DutyModule.ROSTER_WRITE)) return List.of();
        var held = crews.onDays(from.minusDays(ConsecutiveDuty.AROUND), last.plusDays(ConsecutiveDuty.AROUND)).stream()
                .map(Crew::held)
                .toList();
        return words.of(
                ConsecutiveDuty.of(held).stream()
                        .filter(one -> one.touches(from, last))
                        .toList(),
                MOST);
    }
}
