package org.dangzhi.operations.planning.wishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of wishes and absences. */
@Repository
class WishRows {

    private final JdbcClient jdbc;

    WishRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that touch one of these days, in the order of their days. */
    List<Wish> between(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select id, person_id, sort, from_day, to_day, kind_id, strong, note
                          from planning.wish where to_day >= :first and from_day <= :last
                         order by from_day, id
                        """)
                .param("first", first)
                .param("last", last)
                .query(WishRows::row)
                .list();
    }

    Optional<Wish> find(UUID id) {
        return jdbc.sql("""
                        select id, person_id, sort, from_day, to_day, kind_id, strong, note
                          from planning.wish where id = :id
                        """).param("id", id).query(WishRows::row).optional();
    }

    void insert(Wish wish, PersonId by, Instant now) {
        var kind = wish.kind();
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
                .param("by", by.id())
                .param("at", now)
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from planning.wish where id = :id").param("id", id).update();
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
