package org.dangzhi.operations.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.planning.Swap.ShiftPlace;
import org.dangzhi.operations.planning.Swap.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of swaps. */
@Repository
class SwapRows {

    private static final String SWAP = """
            select id, shift_id, post, from_person, to_person, back_shift_id, back_post, reason, state, asked_at
              from planning.swap
            """;
    private static final int SHOWN = 100;

    private final JdbcClient jdbc;

    SwapRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Swap swap, PersonId askedBy) {
        var back = swap.back();
        jdbc.sql("""
                        insert into planning.swap (id, version, shift_id, post, from_person, to_person, back_shift_id, back_post,
                                                 reason, state, asked_by, asked_at)
                        values (:id, 1, :shift, :post, :from, :to, :backShift, :backPost, :reason, :state, :by, :at)
                        """)
                .param("id", swap.id())
                .param("shift", swap.seat().shift().id())
                .param("post", swap.seat().post().name())
                .param("from", swap.from().id())
                .param("to", swap.to().id())
                .param("backShift", back == null ? null : back.shift().id())
                .param("backPost", back == null ? null : back.post().name())
                .param("reason", swap.reason())
                .param("state", swap.state().name())
                .param("by", askedBy.id())
                .param("at", swap.askedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** False when somebody else moved it on meanwhile. */
    boolean move(UUID id, State before, State after, PersonId by, Instant now) {
        return jdbc.sql("""
                        update planning.swap
                           set state = :after, decided_by = :by, decided_at = :now, version = version + 1
                         where id = :id and state = :before
                        """)
                        .param("after", after.name())
                        .param("by", by.id())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("before", before.name())
                        .update()
                == 1;
    }

    Optional<Swap> of(UUID id) {
        return jdbc.sql(SWAP + " where id = :id")
                .param("id", id)
                .query(SwapRows::row)
                .optional();
    }

    /** Open ones first, then the newest. */
    List<Swap> newest() {
        return jdbc.sql(SWAP + " order by state in ('ASKED', 'ACCEPTED') desc, asked_at desc, id limit " + SHOWN)
                .query(SwapRows::row)
                .list();
    }

    private static Swap row(ResultSet row, int n) throws SQLException {
        return new Swap(
                row.getObject("id", UUID.class),
                new ShiftPlace(
                        new ShiftId(row.getObject("shift_id", UUID.class)), DutyPost.valueOf(row.getString("post"))),
                new PersonId(row.getObject("from_person", UUID.class)),
                new PersonId(row.getObject("to_person", UUID.class)),
                back(row.getObject("back_shift_id", UUID.class), row.getString("back_post")),
                row.getString("reason"),
                State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant());
    }

    private static @Nullable ShiftPlace back(@Nullable UUID shift, @Nullable String post) {
        return shift == null || post == null ? null : new ShiftPlace(new ShiftId(shift), DutyPost.valueOf(post));
    }
}
