package org.dangzhi.operations.handover;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Handovers as their list reads them, newest first. */
@Repository
class HandoverQuery {

    static final int PAGE = 50;

    record Line(
            UUID id, String number, Instant dueAt, @Nullable Instant closedAt, String names, int signed) {}

    private static final SimplePropertyRowMapper<Line> LINE = new SimplePropertyRowMapper<>(Line.class);

    private final JdbcClient jdbc;

    HandoverQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One more than a page when there are more; {@code before} is the due time of the last one shown. */
    List<Line> lines(@Nullable Instant before) {
        return jdbc.sql("""
                        select r.id, r.number, r.due_at, r.closed_at, coalesce(s.names, '') as names,
                               coalesce(s.signed, 0) as signed
                          from handover.record r
                          left join lateral (
                                 select string_agg(n.name, '、' order by g.signed_at) as names, count(*)::int as signed
                                   from handover.signature g
                                   join people.name_of n on n.office_id = g.office_id and n.id = g.person_id
                                  where g.office_id = r.office_id and g.record_id = r.id) s on true
                         where cast(:before as timestamptz) is null or r.due_at < :before
                         order by r.due_at desc, r.id desc
                         limit :most
                        """)
                .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC))
                .param("most", PAGE + 1)
                .query(LINE)
                .list();
    }
}
