package org.dangzhi.foundation.readings.lists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.RepresentedPersons;
import org.dangzhi.foundation.readings.ReadingLine;
import org.dangzhi.foundation.readings.ReadingModule;
import org.dangzhi.foundation.readings.ReadingQuery;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.KeysetPage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of lists of readings: one's own, those to confirm first, and those one follows. */
@Component
class ReadingListQuery {

    /** By due time, those without one last; below them the confirmed ones, the newest first. */
    private static final String MINE = """
            select r.*, true as mine, m.confirmed_at, (m.confirmed_at is not null)::int as rank,
                   coalesce(-extract(epoch from m.confirmed_at) * 1000000, extract(epoch from r.due_at) * 1000000,
                            9000000000000000)::bigint as weight
              from readings.reading_person m
              join readings.reading r on r.office_id = m.office_id and r.id = m.reading_id
             where m.person_id = :me and (r.withdrawn_at is null or m.confirmed_at is not null)
            """;

    private static final String PUBLISHED = ReadingQuery.SEEN + " where (:all or r.published_by in (:own))";

    /** The number is there also when no row is. */
    private static final String PART = """
            with fit as (%s),
                 few as (select * from fit where (rank, weight, id) > (:rank, :weight, :after)
                          order by rank, weight, id limit :rows)
            select (select count(*) from (select from fit limit :counted) c)::int as counted, l.*
              from (values (1)) one
              left join (%s) l on true
             order by l.rank, l.weight, l.id
            """;

    private final JdbcClient jdbc;
    private final RepresentedPersons persons;
    private final CurrentPermissions permissions;

    ReadingListQuery(JdbcClient jdbc, RepresentedPersons persons, CurrentPermissions permissions) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.permissions = permissions;
    }

    KeysetPage<ReadingLine> page(ReadingListFilter search) {
        var params = params(search);
        params.putAll(ReadingCursor.of(search.place()).params());
        params.put("rows", search.rows() + 1);
        params.put("counted", KeysetPage.COUNTED + 1);
        var counted = new AtomicInteger();
        var found = jdbc
                .sql(PART.formatted(fitting(search), ReadingQuery.NAMED.formatted("select * from few")))
                .params(params)
                .query((row, n) -> {
                    counted.set(row.getInt("counted"));
                    return row.getObject("id") == null ? null : ReadingQuery.LINE.mapRow(row, n);
                })
                .list()
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
        return part(found, search.rows(), counted.get());
    }

    private static KeysetPage<ReadingLine> part(List<ReadingLine> found, int rows, int counted) {
        boolean more = found.size() > rows;
        var shown = more ? found.subList(0, rows) : found;
        var total = KeysetPage.total(counted);
        return new KeysetPage<>(shown, more ? shown.getLast().key() : null, total);
    }

    /** Every one that fits, in the same order; to be closed. */
    Stream<ReadingLine> all(ReadingListFilter search) {
        return jdbc
                .sql(ReadingQuery.NAMED.formatted(fitting(search)) + " order by rank, weight, id")
                .params(params(search))
                .withFetchSize(Sheets.PORTION)
                .query(ReadingQuery.LINE)
                .stream();
    }

    private static String fitting(ReadingListFilter search) {
        var sql = new StringBuilder(search.published() ? PUBLISHED : MINE);
        if (!search.words().isEmpty()) sql.append(" and position(lower(:q) in lower(r.title)) > 0");
        var state = search.state();
        if (state != null) sql.append(" and ").append(search.published() ? state.published : state.mine);
        return sql.toString();
    }

    private Map<String, Object> params(ReadingListFilter search) {
        var params = new HashMap<String, Object>();
        params.put("me", ReadingQuery.me());
        params.put("q", search.words());
        params.put("all", permissions.may(ReadingModule.PUBLISH));
        params.put("own", persons.own());
        return params;
    }
}
