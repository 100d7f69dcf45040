package org.dangzhi.operations.dutylog.browsing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchWords;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.dutylog.LogCursor;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.RecentLog;
import org.dangzhi.operations.dutylog.kinds.LogEntryKinds;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Reads the log. */
@Repository
@Transactional(readOnly = true)
public class LogQuery implements RecentLog {

    /** Which entries of a day. */
    enum Part {
        ALL,
        UNCHECKED,
        QUESTIONED,
        CORRECTIONS
    }

    /** How many entries of a day are of a kind, and how many of those want something. */
    record Tally(String kind, int entries, int unchecked, int questioned, int checked) {}

    /** What the page of a shift or a day shows; paper holds all of it. */
    public static final int MOST_OF_A_DAY = 400;

    /** What people wrote, other than the one who checks it. */
    private static final String TO_CHECK = """
            (e.writer_id is not null and e.writer_id is distinct from
             (select s.person_id from duty.secondary_of s
               where s.office_id = e.office_id and s.shift_id = e.shift_id))""";

    private static final String LINE = """
            select e.id, e.shift_id, e.number, e.kind, e.body, e.happened_at, e.written_at, e.day, e.backdated,
                   e.supplement, e.writer_id, w.name as writer_name, e.source_number, e.source_address, e.reason,
                   o.id as wrong_id, coalesce(o.number, 0) as wrong_number, o.body as wrong_body,
                   o.happened_at as wrong_at, r.id as right_id, coalesce(r.number, 0) as right_number,
                   coalesce((select string_agg(trim(n.name || ' ' || n.post), '、' order by n.precedence, n.name)
                               from dutylog.entry_person p
                               join people.name_of n on n.office_id = p.office_id and n.id = p.person_id
                              where p.office_id = e.office_id and p.entry_id = e.id and not p.wrote), '') as people,
                   (select jsonb_agg(jsonb_build_object('id', f.file_id, 'name', f.name) order by f.file_id)
                      from dutylog.entry_file f
                     where f.office_id = e.office_id and f.entry_id = e.id) as files,
                   c.steps, coalesce(c.state, 'UNCHECKED') as state,
                   """ + TO_CHECK + """
                    as to_check
              from dutylog.entry e
              left join people.name_of w on w.office_id = e.office_id and w.id = e.writer_id
              left join dutylog.entry o on o.office_id = e.office_id and o.id = e.corrects
              left join dutylog.entry r on r.office_id = e.office_id and r.corrects = e.id
              left join lateral (
                   select jsonb_agg(jsonb_build_object('outcome', k.outcome, 'at', k.at, 'by', n.name, 'words', k.words)
                                    order by k.id) as steps,
                          (array_agg(k.outcome order by k.id desc))[1] as state
                     from dutylog.entry_check k
                     join people.name_of n on n.office_id = k.office_id and n.id = k.by_person
                    where k.office_id = e.office_id and k.entry_id = e.id) c on true
             where %s
             order by e.happened_at desc, e.id desc
            """;

    private static final String MATCHING = """
            select id from dutylog.find_entries(cast(:asked as tsquery), :kind, :person, :since, :until,
                                             :before, :beforeId, :most)""";

    /**
     * As {@link #LINE}, for very many. Whoever was to check, who was present and what the check said are read once for all
     * of them, where a page asks for each of its few. What no sheet shows is not read: files, the steps of a check.
     */
    private static final String LINES = """
            with checker as materialized (
                   select shift_id, person_id from duty.secondary_of),
                 named as materialized (
                   select p.entry_id, string_agg(trim(n.name || ' ' || n.post), '、' order by n.precedence, n.name) as people
                     from dutylog.entry_person p
                     join people.name_of n on n.office_id = p.office_id and n.id = p.person_id
                    where not p.wrote
                    group by p.entry_id),
                 checked as materialized (
                   select distinct on (entry_id) entry_id, outcome as state
                     from dutylog.entry_check
                    order by entry_id, id desc)
            select e.id, e.shift_id, e.number, e.kind, e.body, e.happened_at, e.written_at, e.day, e.backdated,
                   e.supplement, e.writer_id, w.name as writer_name, e.source_number, e.source_address, e.reason,
                   o.id as wrong_id, coalesce(o.number, 0) as wrong_number, o.body as wrong_body,
                   o.happened_at as wrong_at, r.id as right_id, coalesce(r.number, 0) as right_number,
                   coalesce(n.people, '') as people, coalesce(c.state, 'UNCHECKED') as state,
                   e.writer_id is not null and e.writer_id is distinct from k.person_id as to_check
              from (%s) f
              join dutylog.entry e on e.id = f.id
              left join people.name_of w on w.office_id = e.office_id and w.id = e.writer_id
              left join dutylog.entry o on o.office_id = e.office_id and o.id = e.corrects
              left join dutylog.entry r on r.office_id = e.office_id and r.corrects = e.id
              left join checker k on k.shift_id = e.shift_id
              left join named n on n.entry_id = e.id
              left join checked c on c.entry_id = e.id
             order by e.happened_at desc, e.id desc
            """;

    private static final RecordMapper<Tally> TALLY = new RecordMapper<>(Tally.class);

    private final JdbcClient jdbc;
    private final OnDuty onDuty;
    private final LogEntryKinds kinds;
    private final Offices offices;
    private final SearchWords words;

    LogQuery(JdbcClient jdbc, OnDuty onDuty, LogEntryKinds kinds, Offices offices, SearchWords words) {
        this.jdbc = jdbc;
        this.onDuty = onDuty;
        this.kinds = kinds;
        this.offices = offices;
        this.words = words;
    }

    /** The latest entries, the latest first. */
    List<LogLine> latest(LogSpan span, Part part) {
        return of(span, part, MOST_OF_A_DAY);
    }

    /** All of a day's entries, the latest first. */
    public List<LogLine> of(LocalDate day) {
        return of(new LogSpan.OfDay(day), Part.ALL, Integer.MAX_VALUE);
    }

    private List<LogLine> of(LogSpan span, Part part, int most) {
        var wanted = switch (part) {
            case ALL -> "true";
            case UNCHECKED -> "coalesce(c.state, 'UNCHECKED') in ('UNCHECKED', 'ANSWERED') and " + TO_CHECK;
            case QUESTIONED -> "c.state = 'QUESTIONED'";
            case CORRECTIONS -> "e.corrects is not null";
        };
        return jdbc.sql(LINE.formatted(span.condition() + " and " + wanted) + " limit :most")
                .param("span", span.key())
                .param("most", most)
                .query(LogLineMapper.OF_A_PAGE)
                .list();
    }

    public Optional<LogLine> of(LogEntryId entry) {
        return jdbc.sql(LINE.formatted("e.id = :id"))
                .param("id", entry.id())
                .query(LogLineMapper.OF_A_PAGE)
                .optional();
    }

    /** By kind, the most frequent first. */
    List<Tally> tally(LogSpan span) {
        return jdbc.sql("""
                        select e.kind, count(*) as entries,
                               count(*) filter (where %s
                                                  and coalesce(c.state, 'UNCHECKED') in ('UNCHECKED', 'ANSWERED')) as unchecked,
                               count(*) filter (where c.state = 'QUESTIONED') as questioned,
                               count(*) filter (where c.state = 'CHECKED') as checked
                          from dutylog.entry e
                          left join lateral (select k.outcome as state from dutylog.entry_check k
                                              where k.office_id = e.office_id and k.entry_id = e.id
                                              order by k.id desc limit 1) c on true
                         where %s
                         group by e.kind
                         order by 2 desc, 1
                        """.formatted(TO_CHECK, span.condition()))
                .param("span", span.key())
                .query(TALLY)
                .list();
    }

    @Override
    public RecentEntries newest(int most) {
        var running = onDuty.now();
        if (running.isEmpty()) return new RecentEntries(List.of(), 0);
        var count = new AtomicInteger();
        var entries = jdbc.sql("""
                        select e.id, e.happened_at, e.kind, e.body, count(*) over () as entries,
                               coalesce((select outcome from dutylog.entry_check c
                                          where c.office_id = e.office_id and c.entry_id = e.id
                                          order by c.id desc limit 1), 'UNCHECKED') as state
                          from dutylog.entry e
                         where e.shift_id = :shift
                         order by e.happened_at desc, e.id desc
                         limit :most
                        """)
                .param("shift", running.get().shift().id())
                .param("most", most)
                .query((row, n) -> {
                    count.set(row.getInt("entries"));
                    return new Entry(
                            id(row, n),
                            row.getTimestamp("happened_at").toInstant(),
                            kinds.name(row.getString("kind")),
                            row.getString("body"),
                            row.getString("state"));
                })
                .list();
        return new RecentEntries(entries, count.get());
    }

    /** What fits, newest first, {@code most} at a time. */
    public KeysetPage<LogLine> find(LogFilter search, int most) {
        var key = search.key();
        var ids = matching(search, key, most + 1);
        boolean more = ids.size() > most;
        var lines = lines(more ? ids.subList(0, most) : ids);
        var next = more
                ? new LogCursor(
                                lines.getLast().moment().happenedAt(),
                                lines.getLast().id())
                        .toString()
                : null;
        return new KeysetPage<>(lines, next, total(search, key == null && !more ? ids.size() : -1));
    }

    /** All that fit, without their files and the course of their check, read in portions; to be closed. */
    public Stream<LogLine> all(LogFilter search) {
        if (findsNothing(search)) return Stream.empty();
        return asked(jdbc.sql(LINES.formatted(MATCHING)), search, null, Integer.MAX_VALUE)
                .withFetchSize(Sheets.PORTION)
                .query(LogLineMapper.OF_A_SHEET)
                .stream();
    }

    /** The newest with these words, the newest first. */
    List<LogLine> newest(String words, int most) {
        var search = new LogFilter(words, null, null, null, null, null);
        return lines(matching(search, null, most));
    }

    /** How many fit, in figures. */
    String total(LogFilter search) {
        return total(search, -1);
    }

    private String total(LogFilter search, int known) {
        int found = known >= 0
                ? known
                : matching(search, null, KeysetPage.COUNTED + 1).size();
        return KeysetPage.total(found);
    }

    private List<LogLine> lines(List<UUID> ids) {
        if (ids.isEmpty()) return List.of();
        return jdbc.sql(LINE.formatted("e.id = any (:ids)"))
                .param("ids", ids.toArray(UUID[]::new))
                .query(LogLineMapper.OF_A_PAGE)
                .list();
    }

    private List<UUID> matching(LogFilter search, @Nullable LogCursor key, int most) {
        if (findsNothing(search)) return List.of();
        return asked(jdbc.sql(MATCHING), search, key, most).query(LogQuery::id).list();
    }

    /** Words without a letter or a figure in them fit nothing. */
    private static boolean findsNothing(LogFilter search) {
        return !search.words().isEmpty() && Bigrams.query(search.words()).isEmpty();
    }

    private JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec sql, LogFilter search, @Nullable LogCursor key, int most) {
        var asked = words.asked(search.words());
        return sql.param("asked", asked.isEmpty() ? null : asked, Types.VARCHAR)
                .param("kind", search.kindOrNone().isEmpty() ? null : search.kindOrNone(), Types.VARCHAR)
                .param("person", search.person(), Types.OTHER)
                .param("since", day(search.from()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "until",
                        day(search.to() == null ? null : search.to().plusDays(1)),
                        Types.TIMESTAMP_WITH_TIMEZONE)
                .param("before", key == null ? null : key.at(), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("beforeId", key == null ? null : key.id(), Types.OTHER)
                .param("most", most);
    }

    private @Nullable Object day(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(offices.zone()).toOffsetDateTime();
    }

    private static UUID id(ResultSet row, int n) throws SQLException {
        return row.getObject("id", UUID.class);
    }
}
