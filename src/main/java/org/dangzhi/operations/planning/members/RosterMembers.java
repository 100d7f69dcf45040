package org.dangzhi.operations.planning.members;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.RosterRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of who stands on the roster, in which part, from when to when. */
@Service
@Transactional
public class RosterMembers {

    /** How far back the shifts are read for whoever was on the roster already. */
    private static final int LOOK_BACK = 92;

    private static final Map<RosterPart, String> ROLES = Map.of(
            RosterPart.OFFICER,
            Roles.DUTY_OFFICER,
            RosterPart.LEADER,
            Roles.DUTY_LEADER,
            RosterPart.DRIVER,
            Roles.DRIVER);

    private final RosterMemberRows rows;
    private final People people;
    private final ShiftPlan plan;
    private final RoleHolders roles;
    private final TimeWords times;

    RosterMembers(RosterMemberRows rows, People people, ShiftPlan plan, RoleHolders roles, TimeWords times) {
        this.rows = rows;
        this.people = people;
        this.plan = plan;
        this.roles = roles;
        this.times = times;
    }

    /** Those who stand on it on at least one of these days, by part; leaders by rank, others as long as they have stood there. */
    @Transactional(readOnly = true)
    public List<RosterMember> between(LocalDate first, LocalDate last) {
        return rows.between(first, last);
    }

    /** @throws NotFoundException (404) if nobody stands there */
    @Transactional(readOnly = true)
    public RosterMember known(UUID id) {
        return rows.find(id).orElseThrow(NotFoundException::new);
    }

    /** Every qualification that somebody has or a post asks for, to be picked from. */
    @Transactional(readOnly = true)
    public List<String> skills() {
        return rows.skills();
    }

    /** Those of some people who cannot be called. */
    @Transactional(readOnly = true)
    public List<PersonId> withoutPhone(Collection<PersonId> some) {
        return rows.withoutPhone(some);
    }

    /** @throws RosterRefused (422) if they stand on it in these days already */
    public void add(
            PersonId person,
            RosterPart part,
            boolean novice,
            List<String> skills,
            Set<DayOfWeek> offDays,
            LocalDate from) {
        var name = people.known(person).name();
        if (rows.standsFrom(person, from)) throw RosterRefused.standsAlready(name);
        rows.insert(person, part, novice, skills, offDays, from);
    }

    /** Whoever is in the shifts of the last quarter and those to come, from the first of these on. */
    public int takeFromShifts() {
        var today = times.today();
        var shifts = plan.between(today.minusDays(LOOK_BACK), today.plusDays(LOOK_BACK));
        var found = new LinkedHashMap<PersonId, RosterPart>();
        for (var post : DutyPost.values())
            shifts.forEach(
                    shift -> shift.staff().in(post).ifPresent(one -> found.putIfAbsent(one, RosterPart.of(post))));
        var first = shifts.isEmpty() ? today : shifts.getFirst().day();
        between(today, LocalDate.MAX.withYear(9999)).forEach(place -> found.remove(place.person()));
        found.forEach((person, part) -> rows.insert(person, part, false, List.of(), Set.of(), first));
        return found.size();
    }

    /** Whoever has the role of a part and stands on no part yet, from today on. */
    public int takeFromRoles() {
        var today = times.today();
        var found = new LinkedHashMap<PersonId, RosterPart>();
        ROLES.forEach((part, role) -> roles.of(role).forEach(person -> found.putIfAbsent(person, part)));
        between(today, LocalDate.MAX.withYear(9999)).forEach(place -> found.remove(place.person()));
        found.forEach((person, part) -> rows.insert(person, part, false, List.of(), Set.of(), today));
        return found.size();
    }

    /** Takes somebody off the roster after a day; before they began, as if they never stood there. */
    public void end(UUID id, LocalDate last) {
        if (!rows.deleteBegunAfter(id, last) && !rows.end(id, last)) throw new NotFoundException();
    }

    /** @throws NotFoundException (404) if nobody stands there */
    public void change(UUID id, boolean novice, List<String> skills, Set<DayOfWeek> offDays) {
        if (!rows.change(id, novice, skills, offDays)) throw new NotFoundException();
    }

    /** By person; who stands there twice in these days, the later time. */
    public static Map<PersonId, RosterMember> byPerson(List<RosterMember> places) {
        var map = new LinkedHashMap<PersonId, RosterMember>();
        places.forEach(place -> map.put(place.person(), place));
        return map;
    }
}
