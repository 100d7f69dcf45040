package org.dangzhi.operations.planning.publishing;

import java.sql.Array;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.notify.NoticeId;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.planning.RosterRefused.NamedShift;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** JDBC rows of what a publication put and whom it told: by these it is taken back. */
@Repository
class PublicationContentRows {

    /** As the statement takes it: the staff of a shift in the order of the posts. */
    private record ShiftRow(LocalDate day, UUID kind, List<@Nullable UUID> before, List<@Nullable UUID> after) {}

    /** Who asked for a swap of which shift. */
    record SwapRequest(PersonId by, NamedShift shift) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    PublicationContentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A quarter's in one statement. */
    void insert(int number, List<PublishedShift> shifts) {
        var rows = shifts.stream()
                .map(shift -> new ShiftRow(shift.day(), shift.kind().id(), ids(shift.before()), ids(shift.after())))
                .toList();
        jdbc.sql("""
                        insert into planning.publication_shift (number, day, kind_id, staff_before, staff_after)
                        select :number, s.day, s.kind,
                               array(select cast(p as uuid) from jsonb_array_elements_text(s.before) with ordinality e(p, n) order by n),
                               array(select cast(p as uuid) from jsonb_array_elements_text(s.after) with ordinality e(p, n) order by n)
                          from jsonb_to_recordset(cast(:shifts as jsonb)) s(day date, kind uuid, before jsonb, after jsonb)
                        """)
                .param("number", number)
                .param("shifts", json.writeValueAsString(rows))
                .update();
    }

    /** By day. */
    List<PublishedShift> shifts(int number) {
        return jdbc.sql("""
                        select day, kind_id, staff_before, staff_after from planning.publication_shift
                         where number = :number order by day, kind_id
                        """)
                .param("number", number)
                .query((row, n) -> new PublishedShift(
                        row.getObject("day", LocalDate.class),
                        new ShiftKindId(row.getObject("kind_id", UUID.class)),
                        staff(row.getArray("staff_before")),
                        staff(row.getArray("staff_after"))))
                .list();
    }

    void told(int number, PersonId person, NoticeId notice) {
        jdbc.sql("""
                        insert into planning.publication_notice (number, person_id, notice_id)
                        values (:number, :person, :notice)
                        """)
                .param("number", number)
                .param("person", person.id())
                .param("notice", notice.id())
                .update();
    }

    /** Whom it told, by which notice. */
    Map<PersonId, NoticeId> notices(int number) {
        var notices = new HashMap<PersonId, NoticeId>();
        jdbc.sql("select person_id, notice_id from planning.publication_notice where number = :number")
                .param("number", number)
                .query(row -> {
                    notices.put(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            new NoticeId(row.getObject("notice_id", UUID.class)));
                });
        return notices;
    }

    /** The first swap of one of its shifts that somebody asked for since then: they go by what they saw. */
    Optional<SwapRequest> swapSince(Publication publication) {
        return jdbc.sql("""
                        select w.asked_by, s.day, s.kind_id
                          from planning.swap w
                          join duty.shift s on s.office_id = w.office_id and s.id in (w.shift_id, w.back_shift_id)
                         where w.asked_at >= :since and s.day between :first and :last
                         order by w.asked_at limit 1
                        """)
                .param("since", publication.publishedAt())
                .param("first", publication.fromDay())
                .param("last", publication.toDay())
                .query((row, n) -> new SwapRequest(
                        new PersonId(row.getObject("asked_by", UUID.class)),
                        new NamedShift(
                                row.getObject("day", LocalDate.class),
                                new ShiftKindId(row.getObject("kind_id", UUID.class)))))
                .optional();
    }

    private static List<@Nullable UUID> ids(ShiftStaff staff) {
        return Stream.of(DutyPost.values())
                .<@Nullable UUID>map(post -> staff.in(post).map(PersonId::id).orElse(null))
                .toList();
    }

    private static ShiftStaff staff(Array column) throws SQLException {
        var ids = (@Nullable UUID[]) column.getArray();
        var staff = ShiftStaff.NOBODY;
        for (var post : DutyPost.values()) {
            var id = ids[post.ordinal()];
            if (id != null) staff = staff.with(post, new PersonId(id));
        }
        return staff;
    }
}
