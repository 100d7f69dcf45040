package org.dangzhi.operations.planning.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.dangzhi.operations.planning.wishes.Wish;
import org.dangzhi.operations.planning.wishes.Wishes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Balances that each person brings along: duties served beyond their share, summed day by day among those who stood on
 * the roster and were there. So newcomers begin at nought, and nobody owes what fell into their leave. What was served
 * counts, swaps and substitutes included; of days still to come, what is planned.
 */
@Component
class DutyBalances {

    /** For how many days duties are remembered. */
    static final String MEMORY = "planning.memory.days";

    private static final int MEMORY_DAYS = 1096;

    private final Shifts shifts;
    private final RosterMembers places;
    private final Wishes wishes;
    private final WorkingDays calendar;
    private final Offices offices;
    private final Settings settings;

    DutyBalances(
            Shifts shifts,
            RosterMembers places,
            Wishes wishes,
            WorkingDays calendar,
            Offices offices,
            Settings settings) {
        this.shifts = shifts;
        this.places = places;
        this.wishes = wishes;
        this.calendar = calendar;
        this.offices = offices;
        this.settings = settings;
    }

    /** Before a day, by {@link DutyKind#of} and person, in shifts; those at nought are left out. */
    @Transactional(readOnly = true)
    Map<String, Map<PersonId, Double>> before(LocalDate day) {
        var first = day.minusDays(settings.number(MEMORY, MEMORY_DAYS));
        var zone = offices.zone();
        var crews = shifts.between(
                first.atStartOfDay(zone).toInstant(), day.atStartOfDay(zone).toInstant());
        var count = new Count(places.between(first, day), wishes.between(first, day));
        Map<LocalDate, CalendarDay> days = new HashMap<>();
        calendar.between(first, day).forEach(one -> days.put(one.date(), one));
        Set<LocalDate> led = new HashSet<>();
        for (var crew : crews) {
            var date = days.get(crew.day());
            if (date == null || !crew.day().isBefore(day)) continue;
            count.add(RosterPart.OFFICER, crew, date);
            if (!led.add(crew.day())) continue; // one leads all shifts of a day, and counts once
            count.add(RosterPart.LEADER, crew, date);
            count.add(RosterPart.DRIVER, crew, date);
        }
        return count.balances;
    }

    private static final class Count {

        final Map<String, Map<PersonId, Double>> balances = new HashMap<>();
        private final List<RosterMember> places;
        private final List<Wish> absences;
        private final Map<LocalDate, Map<RosterPart, List<PersonId>>> present = new HashMap<>();

        Count(List<RosterMember> places, List<Wish> wishes) {
            this.places = places;
            this.absences =
                    wishes.stream().filter(wish -> wish.sort().absence()).toList();
        }

        void add(RosterPart part, Crew crew, CalendarDay day) {
            var served = part.posts().stream()
                    .flatMap(post -> crew.in(post).stream())
                    .map(Crew.Member::person)
                    .toList();
            var there = present(day.date()).getOrDefault(part, List.of());
            if (there.isEmpty()) return;
            for (var duty : DutyKind.values()) {
                if (!duty.concerns(part) || !duty.counts(day, crew.night())) continue;
                var balance = balances.computeIfAbsent(duty.of(part), key -> new HashMap<>());
                double share = (double) served.size() / there.size();
                there.forEach(person -> balance.merge(person, -share, Double::sum));
                served.forEach(person -> balance.merge(person, 1.0, Double::sum));
            }
        }

        private Map<RosterPart, List<PersonId>> present(LocalDate day) {
            return present.computeIfAbsent(day, date -> {
                var there = new HashMap<RosterPart, List<PersonId>>();
                for (var place : places)
                    if (place.holds(date) && absences.stream().noneMatch(wish -> away(wish, place, date)))
                        there.computeIfAbsent(place.part(), part -> new ArrayList<>())
                                .add(place.person());
                return there;
            });
        }

        private static boolean away(Wish wish, RosterMember place, LocalDate date) {
            return wish.person().equals(place.person()) && wish.holds(date);
        }
    }
}
