package org.dangzhi.operations.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.ShiftKindId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wishes and absences, entered by each person or, by those who plan, for others. */
@Service
@Transactional
class Wishes {

    private static final int LONGEST = 366;

    private final JdbcClient jdbc;
    private final People people;
    private final CurrentPermissions permissions;
    private final Clock clock;

    Wishes(JdbcClient jdbc, People people, CurrentPermissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Those that touch one of these days, in the order of their days. */
    @Transactional(readOnly = true)
    public List<Wish> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select id, person_id, sort, from_day, to_day, kind_id, strong, note
                          from planning.wish where to_day >= :first and from_day <= :last
                         order by from_day, id
                        """)
                .param("first", first)
                .param("last", last)
                .query(Wishes::row)
                .list();
    }

    /** @throws RosterRefused (403) for somebody else's without the right to plan, (422) for days the wrong way round */
    public UUID add(Wish wish) {
        people.known(wish.person());
        refuseOthers(wish.person());
        if (wish.to().isBefore(wish.from())) throw RosterRefused.order();
        if (wish.to().isAfter(wish.from().plusDays(LONGEST))) throw RosterRefused.tooLong(LONGEST);
        var kind = wish.sort().absence() ? null : wish.kind();
        jdbc.sql("""
                        insert into planning.wish (id, person_id, sort, from_day, to_day, kind_id, strong, note, entered_by,
                                                 entered_at)
                        values (:id, :person, :sort, :from, :to, :kind, :strong, :note, :by, :at)
                        """)
                .param("id", wish.id())
                .param("person", wish.person().id())
                .param("sort", wish.sort().name())
                .param("from", wish.from())
                .param("to", wish.to())
                .param("kind", kind == null ? null : kind.id())
                .param("strong", wish.strong())
                .param("note", wish.note())
                .param("by", people.me().id())
                .param("at", clock.instant())
                .update();
        return wish.id();
    }

    static Wish absence(PersonId person, Wish.Kind sort, LocalDate from, LocalDate to, String note) {
        return new Wish(TimeOrderedIds.next(), person, sort, from, to, null, true, note);
    }

    /** @throws NotFoundException (404) if there is no such wish */
    public void withdraw(UUID id) {
        var person = jdbc.sql("select person_id from planning.wish where id = :id")
                .param("id", id)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .optional()
                .orElseThrow(NotFoundException::new);
        refuseOthers(person);
        jdbc.sql("delete from planning.wish where id = :id").param("id", id).update();
    }

    private void refuseOthers(PersonId person) {
        if (!permissions.may(PlanningModule.PLAN) && !person.equals(people.me())) throw RosterRefused.othersWish();
    }

    private static Wish row(ResultSet row, int n) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                Wish.Kind.valueOf(row.getString("sort")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                kind(row.getObject("kind_id", UUID.class)),
                row.getBoolean("strong"),
                row.getString("note"));
    }

    private static @Nullable ShiftKindId kind(@Nullable UUID id) {
        return id == null ? null : new ShiftKindId(id);
    }
}
