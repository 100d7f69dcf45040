package org.dangzhi.operations.planning.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of pins: one a day, kind of shift and post, promised to somebody across all drafts. */
@Repository
@Transactional
public class PinRows {

    private final JdbcClient jdbc;
    private final People people;

    PinRows(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Transactional(readOnly = true)
    public List<Pin> between(LocalDate first, LocalDate last) {
        return jdbc.sql("select day, kind_id, post, person_id from planning.pin where day between :first and :last")
                .param("first", first)
                .param("last", last)
                .query((row, n) -> new Pin(
                        row.getObject("day", LocalDate.class),
                        new ShiftKindId(row.getObject("kind_id", UUID.class)),
                        DutyPost.valueOf(row.getString("post")),
                        new PersonId(row.getObject("person_id", UUID.class))))
                .list();
    }

    public void put(Pin pin) {
        people.known(pin.person());
        jdbc.sql("""
                        insert into planning.pin (day, kind_id, post, person_id, pinned_by)
                        values (:day, :kind, :post, :person, :by)
                        on conflict (office_id, day, kind_id, post) do update
                           set person_id = excluded.person_id, pinned_by = excluded.pinned_by
                        """)
                .param("day", pin.day())
                .param("kind", pin.kind().id())
                .param("post", pin.post().name())
                .param("person", pin.person().id())
                .param("by", people.me().id())
                .update();
    }

    public void take(LocalDate day, ShiftKindId kind, DutyPost post) {
        jdbc.sql("delete from planning.pin where day = :day and kind_id = :kind and post = :post")
                .param("day", day)
                .param("kind", kind.id())
                .param("post", post.name())
                .update();
    }
}
