package org.dangzhi.operations.dutylog.spotchecks;

import java.util.List;
import java.util.Objects;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.operations.dutylog.LogCursor;
import org.dangzhi.operations.dutylog.spotchecks.SpotChecks.SpotCheck;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Query of spot checks for their list. */
@Repository
@Transactional(readOnly = true)
class SpotCheckQuery {

    /** With the numbers of those named in it; empty where nobody or more than one person has that name. */
    record Line(SpotCheck check, String whomPhone, String answeredPhone) {}

    private static final int PAGE = 50;
    private static final RecordMapper<SpotCheck> CHECK = new RecordMapper<>(SpotCheck.class);
    private static final RowMapper<Line> ROW = (row, n) -> new Line(
            Objects.requireNonNull(CHECK.mapRow(row, n)), row.getString("whom_phone"), row.getString("answered_phone"));

    private final JdbcClient jdbc;

    SpotCheckQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first. */
    KeysetPage<Line> newest(@Nullable String after) {
        var key = LogCursor.of(after);
        var rows = jdbc.sql("""
                        with page as (
                          select id, at, inbound, checked_by, checked_whom, answered_by, method, seconds, rings, result, note
                            from dutylog.spot_check
                           where (cast(:at as timestamptz) is null
                                  or (at, id) < (cast(:at as timestamptz), cast(:id as uuid)))
                           order by at desc, id desc
                           limit :most),
                        reached as (
                          select name, min(phone) as phone from people.name_of
                           where name in (select checked_whom from page union select answered_by from page)
                           group by name having count(*) = 1)
                        select p.*, coalesce(w.phone, '') as whom_phone, coalesce(a.phone, '') as answered_phone
                          from page p
                          left join reached w on w.name = p.checked_whom
                          left join reached a on a.name = p.answered_by
                         order by p.at desc, p.id desc
                        """)
                .param("at", key == null ? null : key.at().toString())
                .param("id", key == null ? null : key.id().toString())
                .param("most", PAGE + 1)
                .query(ROW)
                .list();
        boolean more = rows.size() > PAGE;
        var shown = more ? rows.subList(0, PAGE) : rows;
        var next = more ? cursor(shown.getLast().check()).toString() : null;
        return new KeysetPage<>(List.copyOf(shown), next, total());
    }

    private static LogCursor cursor(SpotCheck last) {
        return new LogCursor(last.at(), last.id());
    }

    private String total() {
        int count = jdbc.sql("select count(*) from (select from dutylog.spot_check limit " + (KeysetPage.COUNTED + 1)
                        + ") c")
                .query((row, n) -> row.getInt(1))
                .single();
        return KeysetPage.total(count);
    }
}
