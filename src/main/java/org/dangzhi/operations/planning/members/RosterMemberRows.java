package org.dangzhi.operations.planning.members;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.RosterPart;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of who stands on the roster. */
@Repository
class RosterMemberRows {

    private final JdbcClient jdbc;

    RosterMemberRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Those who stand on it on at least one of these days, by part: leaders in the order of precedence, all others as long as
     * they have stood there.
     */
    List<RosterMember> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select m.id, m.person_id, m.part, m.novice, m.skills, m.off_days, m.from_day, m.to_day
                          from planning.place m
                          join people.name_of n on n.office_id = m.office_id and n.id = m.person_id
                         where m.from_day <= :last and coalesce(m.to_day, 'infinity') >= :first
                         order by array_position(array['OFFICER', 'LEADER', 'DRIVER'], m.part),
                                  case when m.part = 'LEADER' then n.precedence end, m.from_day, m.id
                        """)
                .param("first", first)
                .param("last", last)
                .query(RosterMemberRows::row)
                .list();
    }

    Optional<RosterMember> find(UUID id) {
        return jdbc.sql("""
                        select id, person_id, part, novice, skills, off_days, from_day, to_day
                          from planning.place where id = :id
                        """).param("id", id).query(RosterMemberRows::row).optional();
    }

    /** Every qualification that somebody has or a post asks for, by name. */
    List<String> skills() {
        return jdbc.sql("""
                        select skill from (select unnest(skills) as skill from planning.place
                                            union select skill from planning.requirement) known
                         order by skill
                        """).query((row, n) -> row.getString(1)).list();
    }

    /** Those of some people who have no telephone. */
    List<PersonId> withoutPhone(Collection<PersonId> some) {
        return jdbc.sql("""
                        select id from people.name_of where id = any (cast(:people as uuid[])) and phone is null
                        """)
                .param("people", some.stream().map(PersonId::id).toArray(UUID[]::new))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Whether they stand there on that day or a later one. */
    boolean standsFrom(PersonId person, LocalDate from) {
        return jdbc.sql("""
                        select exists (select from planning.place
                                        where person_id = :person and coalesce(to_day, 'infinity') >= :from)
                        """)
                .param("person", person.id())
                .param("from", from)
                .query(Boolean.class)
                .single();
    }

    void insert(
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
                .param("off", numbers(offDays))
                .param("from", from)
                .update();
    }

    /** @return whether there was one that began after the day */
    boolean deleteBegunAfter(UUID id, LocalDate last) {
        return jdbc.sql("delete from planning.place where id = :id and from_day > :last")
                        .param("id", id)
                        .param("last", last)
                        .update()
                > 0;
    }

    /** @return whether there is one */
    boolean end(UUID id, LocalDate last) {
        return jdbc.sql("update planning.place set to_day = :last, version = version + 1 where id = :id")
                        .param("id", id)
                        .param("last", last)
                        .update()
                > 0;
    }

    /** Whoever leaves stands nowhere after their last day, and wishes nothing for later ones. */
    void endAll(PersonId person, LocalDate last) {
        for (var statement : List.of(
                "delete from planning.place where person_id = :person and from_day > :last",
                "update planning.place set to_day = :last, version = version + 1"
                        + " where person_id = :person and coalesce(to_day, 'infinity') > :last",
                "delete from planning.wish where person_id = :person and from_day > :last"))
            jdbc.sql(statement).param("person", person.id()).param("last", last).update();
    }

    /** How many have ever stood there as officers. */
    int officers() {
        return jdbc.sql("select count(distinct person_id) from planning.place where part = 'OFFICER'")
                .query(Integer.class)
                .single();
    }

    /** @return whether there is one */
    boolean change(UUID id, boolean novice, List<String> skills, Set<DayOfWeek> offDays) {
        return jdbc.sql("""
                        update planning.place
                           set novice = :novice, skills = :skills, off_days = :off, version = version + 1
                         where id = :id
                        """)
                        .param("id", id)
                        .param("novice", novice)
                        .param("skills", skills.toArray(String[]::new))
                        .param("off", numbers(offDays))
                        .update()
                > 0;
    }

    private static Integer[] numbers(Set<DayOfWeek> days) {
        return days.stream().map(DayOfWeek::getValue).toArray(Integer[]::new);
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
