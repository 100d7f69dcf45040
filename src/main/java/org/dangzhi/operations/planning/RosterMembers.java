package org.dangzhi.operations.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of who stands on the roster, in which part, from when to when. */
@Service
@Transactional
public class RosterMembers {

    /** How far back the shifts are read for whoever was on the roster already. */
    private static final int LOOK_BACK = 92;

    private final JdbcClient jdbc;
    private final People people;
    private final ShiftPlan plan;
    private final TimeWords times;

    RosterMembers(JdbcClient jdbc, People people, ShiftPlan plan, TimeWords times) {
        this.jdbc = jdbc;
        this.people = people;
        this.plan = plan;
        this.times = times;
    }

    /** Those who stand on it on at least one of these days, by part, then as long as they have stood there. */
    @Transactional(readOnly = true)
    public List<RosterMember> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select id, person_id, part, novice, skills, off_days, from_day, to_day
                          from planning.place
                         where from_day <= :last and coalesce(to_day, 'infinity') >= :first
                         order by array_position(array['OFFICER', 'LEADER', 'DRIVER'], part), from_day, id
                        """)
                .param("first", first)
                .param("last", last)
                .query(RosterMembers::row)
                .list();
    }

    /** @throws NotFoundException (404) if nobody stands there */
    @Transactional(readOnly = true)
    public RosterMember known(UUID id) {
        return jdbc.sql("""
                        select id, person_id, part, novice, skills, off_days, from_day, to_day
                          from planning.place where id = :id
                        """)
                .param("id", id)
                .query(RosterMembers::row)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Every qualification that somebody has or a post asks for, to be picked from. */
    @Transactional(readOnly = true)
    public List<String> skills() {
        return jdbc.sql("""
                        select skill from (select unnest(skills) as skill from planning.place
                                            union select skill from planning.requirement) known
                         order by skill
                        """).query((row, n) -> row.getString(1)).list();
    }

    /** Those of some people who cannot be called. */
    @Transactional(readOnly = true)
    public List<PersonId> withoutPhone(Collection<PersonId> some) {
        return jdbc.sql("""
                        select id from people.name_of where id = any (cast(:people as uuid[])) and phone is null
                        """)
                .param("people", some.stream().map(PersonId::id).toArray(UUID[]::new))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
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
        boolean already = jdbc.sql("""
                        select exists (select from planning.place
                                        where person_id = :person and coalesce(to_day, 'infinity') >= :from)
                        """)
                .param("person", person.id())
                .param("from", from)
                .query((row, n) -> row.getBoolean(1))
                .single();
        if (already) throw RosterRefused.standsAlready(name);
        insert(person, part, novice, skills, offDays, from);
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
        found.forEach((person, part) -> insert(person, part, false, List.of(), Set.of(), first));
        return found.size();
    }

    private void insert(
            PersonId person,
            RosterPart part,
            boolean novice,
            List<String> skills,
            Set<DayOfWeek> offDays,
            LocalDate from) {
        jdbc.sql("""
                        insert into planning.place (id, version, person_id, part, novice, skills, off_days, from_day)
                        values (:id, 1, :person, :part, :novice, :skills, :off, :from)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("person", person.id())
                .param("part", part.name())
                .param("novice", novice)
                .param("skills", skills.toArray(String[]::new))
                .param("off", offDays.stream().map(DayOfWeek::getValue).toArray(Integer[]::new))
                .param("from", from)
                .update();
    }

    /** Takes somebody off the roster after a day; before they began, as if they never stood there. */
    public void end(UUID id, LocalDate last) {
        int gone = jdbc.sql("delete from planning.place where id = :id and from_day > :last")
                .param("id", id)
                .param("last", last)
                .update();
        int ended = jdbc.sql("update planning.place set to_day = :last, version = version + 1 where id = :id")
                .param("id", id)
                .param("last", last)
                .update();
        if (gone + ended == 0) throw new NotFoundException();
    }

    /** @throws NotFoundException (404) if nobody stands there */
    public void change(UUID id, boolean novice, List<String> skills, Set<DayOfWeek> offDays) {
        int changed = jdbc.sql("""
                        update planning.place
                           set novice = :novice, skills = :skills, off_days = :off, version = version + 1
                         where id = :id
                        """)
                .param("id", id)
                .param("novice", novice)
                .param("skills", skills.toArray(String[]::new))
                .param("off", offDays.stream().map(DayOfWeek::getValue).toArray(Integer[]::new))
                .update();
        if (changed == 0) throw new NotFoundException();
    }

    /** By person; who stands there twice in these days, the later time. */
    static Map<PersonId, RosterMember> byPerson(List<RosterMember> places) {
        var map = new LinkedHashMap<PersonId, RosterMember>();
        places.forEach(place -> map.put(place.person(), place));
        return map;
    }

    private static RosterMember row(ResultSet row, int n) throws SQLException {
        return new RosterMember(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                RosterPart.valueOf(row.getString("part")),
                row.getBoolean("novice"),
                List.of((String[]) row.getArray("skills").getArray()),
                Arrays.stream((Integer[]) row.getArray("off_days").getArray())
                        .map(DayOfWeek::of)
                        .collect(Collectors.toSet()),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class));
    }
}
