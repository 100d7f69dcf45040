package org.dangzhi.operations.planning.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.notify.NoticeId;
import org.dangzhi.foundation.notify.UuidArrays;
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

    /** As the statements take and give it: the staff of a shift in the order of the posts. */
    private record ShiftRow(LocalDate day, UUID kind, List<@Nullable UUID> before, List<@Nullable UUID> after) {}

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

    /** In one statement: what is shown of a publication needs all of it. */
    PublicationContent of(Publication publication) {
        return jdbc.sql("""
                        select (select coalesce(jsonb_agg(jsonb_build_object('day', s.day, 'kind', s.kind_id,
                                                                             'before', s.staff_before, 'after', s.staff_after)
                                                          order by s.day, s.kind_id), '[]')
                                  from planning.publication_shift s where s.number = :number) as shifts,
                               array(select n.notice_id from planning.publication_notice n where n.number = :number) as notices,
                               (select max(p.number) from planning.publication p
                                  left join planning.publication_withdrawal w on w.office_id = p.office_id and w.number = p.number
                                 where p.number > :number and p.from_day <= :last and p.to_day >= :first and w.number is null)
                                 as later,
                               a.asked_by, a.day, a.kind_id
                          from (select) this
                          left join lateral (select w.asked_by, s.day, s.kind_id
                                               from planning.swap w
                                               join duty.shift s
                                                 on s.office_id = w.office_id and s.id in (w.shift_id, w.back_shift_id)
                                              where w.asked_at >= :since and s.day between :first and :last
                                              order by w.asked_at limit 1) a on true
                        """)
                .param("number", publication.number())
                .param("since", publication.publishedAt())
                .param("first", publication.fromDay())
                .param("last", publication.toDay())
                .query((row, n) -> new PublicationContent(
                        Stream.of(json.readValue(row.getString("shifts"), ShiftRow[].class))
                                .map(PublicationContentRows::shift)
                                .toList(),
                        Stream.of((UUID[]) row.getArray("notices").getArray())
                                .map(NoticeId::new)
                                .toList(),
                        row.getObject("later", Integer.class),
                        swap(row)))
                .single();
    }

    void told(int number, Map<PersonId, NoticeId> notices) {
        jdbc.sql("""
                        insert into planning.publication_notice (number, person_id, notice_id)
                        select :number, t.person, t.notice
                          from unnest(cast(:persons as uuid[]), cast(:notices as uuid[])) t(person, notice)
                        """)
                .param("number", number)
                .param(
                        "persons",
                        UuidArrays.array(
                                notices.keySet().stream().map(PersonId::id).toList()))
                .param(
                        "notices",
                        UuidArrays.array(
                                notices.values().stream().map(NoticeId::id).toList()))
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

    private static PublicationContent.@Nullable SwapRequest swap(ResultSet row) throws SQLException {
        var by = row.getObject("asked_by", UUID.class);
        if (by == null) return null;
        return new PublicationContent.SwapRequest(
                new PersonId(by),
                new NamedShift(
                        row.getObject("day", LocalDate.class), new ShiftKindId(row.getObject("kind_id", UUID.class))));
    }

    private static PublishedShift shift(ShiftRow row) {
        return new PublishedShift(row.day(), new ShiftKindId(row.kind()), staff(row.before()), staff(row.after()));
    }

    private static List<@Nullable UUID> ids(ShiftStaff staff) {
        return Stream.of(DutyPost.values())
                .<@Nullable UUID>map(post -> staff.in(post).map(PersonId::id).orElse(null))
                .toList();
    }

    private static ShiftStaff staff(List<@Nullable UUID> ids) {
        var staff = ShiftStaff.NOBODY;
        for (var post : DutyPost.values()) {
            var id = ids.get(post.ordinal());
            if (id != null) staff = staff.with(post, new PersonId(id));
        }
        return staff;
    }
}
