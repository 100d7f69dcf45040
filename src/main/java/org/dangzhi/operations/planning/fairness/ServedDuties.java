package org.dangzhi.operations.planning.fairness;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Query of the duties that those who stand on the roster now have served, swaps and substitutes included. Plain counts, as
 * people count for themselves; the balances that the planning levels out also know leave and newcomers.
 */
@Component
@Transactional(readOnly = true)
class ServedDuties {

    /** Duties of one person; none of a kind is 0. */
    record ServedCount(PersonId person, int all, Map<DutyKind, Integer> byKind) {

        int of(DutyKind kind) {
            return byKind.getOrDefault(kind, 0);
        }
    }

    private final Shifts shifts;
    private final RosterMembers members;
    private final WorkingDays calendar;
    private final Offices offices;

    ServedDuties(Shifts shifts, RosterMembers members, WorkingDays calendar, Offices offices) {
        this.shifts = shifts;
        this.members = members;
        this.calendar = calendar;
        this.offices = offices;
    }

    /** By part of the roster, whoever served most first; a leader who leads all shifts of a day has one duty of it. */
    Map<RosterPart, List<ServedCount>> between(LocalDate first, LocalDate last) {
        var zone = offices.zone();
        var crews =
                shifts
                        .between(
                                first.atStartOfDay(zone).toInstant(),
                                last.plusDays(1).atStartOfDay(zone).toInstant())
                        .stream()
                        .filter(crew ->
                                !crew.day().isBefore(first) && !crew.day().isAfter(last))
                        .toList();
        var days = calendar.between(first, last).stream()
                .collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        var standing = members.between(last, last);
        var served = new EnumMap<RosterPart, List<ServedCount>>(RosterPart.class);
        for (var part : RosterPart.values()) {
            var persons = standing.stream()
                    .filter(member -> member.part() == part)
                    .map(RosterMember::person)
                    .distinct()
                    .toList();
            if (!persons.isEmpty()) served.put(part, served(part, persons, crews, days));
        }
        return served;
    }

    private static List<ServedCount> served(
            RosterPart part, List<PersonId> persons, List<Crew> crews, Map<LocalDate, CalendarDay> days) {
        var counts = new HashMap<PersonId, Map<DutyKind, Integer>>();
        var all = new HashMap<PersonId, Integer>();
        Set<LocalDate> counted = new HashSet<>();
        for (var crew : crews) {
            var day = days.get(crew.day());
            if (day == null || part.wholeDay() && !counted.add(crew.day())) continue;
            for (var post : part.posts())
                crew.in(post).map(Crew.Member::person).ifPresent(person -> {
                    all.merge(person, 1, Integer::sum);
                    for (var kind : DutyKind.values())
                        if (kind.concerns(part) && kind.counts(day, crew.night()))
                            counts.computeIfAbsent(person, one -> new EnumMap<>(DutyKind.class))
                                    .merge(kind, 1, Integer::sum);
                });
        }
        return persons.stream()
                .map(person ->
                        new ServedCount(person, all.getOrDefault(person, 0), counts.getOrDefault(person, Map.of())))
                .sorted(Comparator.comparingInt(ServedCount::all).reversed())
                .toList();
    }
}
