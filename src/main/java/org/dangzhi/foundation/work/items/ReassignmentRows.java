package org.dangzhi.foundation.work.items;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.work.Stage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of reassignments that may still be taken back, kept for a day. */
@Repository
class ReassignmentRows {

    private static final Duration KEPT = Duration.ofDays(1);

    /** @param arrangement of the item after it was given to somebody else */
    record Row(UUID item, int arrangement, Placement before) {}

    private final JdbcClient jdbc;

    ReassignmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void note(UUID act, Item item, Placement before, PersonId by, Instant at) {
        var parties = before.parties();
        jdbc.sql("""
                        with old as (delete from work.reassignment where at < :until)
                        insert into work.reassignment (act, item_id, by_person, at, arrangement, owner_id, owner_unit_id,
                               assistant_id, assistant_unit_id, supervisor_id, due_at, stage)
                        values (:act, :item, :by, :at, :arrangement, :owner, :ownerUnit, :assistant, :assistantUnit,
                                :supervisor, :due, :stage)
                        """)
                .param("until", at.minus(KEPT))
                .param("act", act)
                .param("item", item.id().id())
                .param("by", by.id())
                .param("at", at)
                .param("arrangement", item.arrangement())
                .param("owner", parties.owner().id())
                .param("ownerUnit", id(parties.ownerUnit()))
                .param("assistant", id(parties.assistant()))
                .param("assistantUnit", id(parties.assistantUnit()))
                .param("supervisor", parties.supervisor().id())
                .param("due", before.due())
                .param("stage", before.stage().name())
                .update();
    }

    /** What the act gave to somebody else, taken out: an act is taken back once. Empty for another person's or an older one. */
    List<Row> take(UUID act, PersonId by, Instant since) {
        return jdbc.sql("""
                        with taken as (delete from work.reassignment
                                        where act = :act and by_person = :by and at >= :since returning *)
                        select * from taken order by item_id
                        """)
                .param("act", act)
                .param("by", by.id())
                .param("since", since)
                .query(ReassignmentRows::row)
                .list();
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(
                row.getObject("item_id", UUID.class),
                row.getInt("arrangement"),
                new Placement(
                        new Parties(
                                new PersonId(row.getObject("owner_id", UUID.class)),
                                unit(row, "owner_unit_id"),
                                person(row, "assistant_id"),
                                unit(row, "assistant_unit_id"),
                                new PersonId(row.getObject("supervisor_id", UUID.class))),
                        row.getObject("due_at", OffsetDateTime.class).toInstant(),
                        Stage.valueOf(row.getString("stage"))));
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new UnitId(id);
    }

    private static @Nullable UUID id(@Nullable TypedId id) {
        return id == null ? null : id.id();
    }
}
