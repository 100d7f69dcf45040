package org.dangzhi.operations.phone.browsing;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.search.RowWordFilter;
import org.dangzhi.foundation.search.RowWordQuery;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.operations.phone.CallDetails;
import org.dangzhi.operations.phone.CallId;
import org.dangzhi.operations.phone.CallState;
import org.dangzhi.operations.phone.Emergency;
import org.dangzhi.operations.phone.NoteKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Calls as lists and pages read them. */
@Repository
@Transactional(readOnly = true)
class CallQuery {

    static final int PAGE = 50;

    /** A call as lists read it. In the interface what was heard stands beside the rest. */
    record Line(
            UUID id,
            String number,
            @JsonUnwrapped CallDetails details,
            CallState state,
            @Nullable UUID itemId,
            @Nullable String itemNumber,
            String taker) {

        static Line of(ResultSet row, int n) throws SQLException {
            return new Line(
                    row.getObject("id", UUID.class),
                    row.getString("number"),
                    DETAILS.mapRow(row, n),
                    CallState.valueOf(row.getString("state")),
                    row.getObject("item_id", UUID.class),
                    row.getString("item_number"),
                    row.getString("taker"));
        }
    }

    /** A call as its page shows it. {@code mentioned} are those whom its content names with an @; empty for nobody. */
    record Detail(@JsonUnwrapped Line line, Instant writtenAt, UUID takenBy, String mentioned) {}

    /** What followed. {@code person} is whom it was asked of, empty for nobody. */
    record Note(NoteKind kind, String words, String person, String writer, Instant writtenAt, String mentioned) {}

    private static final RecordMapper<CallDetails> DETAILS = new RecordMapper<>(CallDetails.class);
    private static final RecordMapper<Note> NOTE = new RecordMapper<>(Note.class);
    private static final RecordMapper<Emergency> EMERGENCY = new RecordMapper<>(Emergency.class);

    private static final String WHOLE = """
            select c.*, coalesce(m.people, '') as mentioned
              from (%s) c
              left join notify.mentioned_in m on m.subject = c.id
             where c.id = :id
            """;

    private static final String LINES = """
            select c.id, c.number, c.direction, c.urgency, c.began_at, c.ended_at, c.tel, c.caller_unit, c.caller_name,
                   c.caller_post, c.content, c.state, c.item_id, c.item_number, n.name as taker, c.written_at, c.taken_by
              from phone.call c
              join people.name_of n on n.office_id = c.office_id and n.id = c.taken_by
            """;

    private static final String FITTING = """
             where %s
               and (cast(:direction as text) is null or c.direction = :direction)
               and (cast(:state as text) is null or c.state = :state)
               and (cast(:from as timestamptz) is null or c.began_at >= :from)
               and (cast(:to as timestamptz) is null or c.began_at < :to)
            """;

    private static final RowWordFilter WORDS = new RowWordFilter("phone.calls_with", "c.id", """
            select w.tokens @@ cast(:asked as tsquery) from phone.call_words w
             where w.office_id = c.office_id and w.call_id = c.id""");

    private final JdbcClient jdbc;
    private final Offices offices;
    private final RowWordQuery words;

    CallQuery(JdbcClient jdbc, Offices offices, RowWordQuery words) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.words = words;
    }

    /** @param count how many fit, counted to a thousand and one */
    record Hits(List<Line> lines, int count) {}

    /** A page, one more line than it shows when there are more; and how many fit. */
    Hits page(CallFilter filter) {
        var words = words(filter);
        return new Hits(lines(filter, words, PAGE + 1), count(filter, words));
    }

    /** How many fit, counted to a thousand and one. */
    int count(CallFilter filter) {
        return count(filter, words(filter));
    }

    List<Line> lines(CallFilter filter, int most) {
        return lines(filter, words(filter), most);
    }

    private List<Line> lines(CallFilter filter, RowWordFilter.Condition words, int most) {
        return lines(filter, words).param("most", most).query(Line::of).list();
    }

    /** Everything that fits, read in portions; to be closed. */
    Stream<Line> all(CallFilter filter) {
        return lines(filter, words(filter))
                .param("most", Integer.MAX_VALUE)
                .withFetchSize(Sheets.PORTION)
                .query(Line::of)
                .stream();
    }

    private RowWordFilter.Condition words(CallFilter filter) {
        return words.fitting(WORDS, filter.wordsOrEmpty());
    }

    private JdbcClient.StatementSpec lines(CallFilter filter, RowWordFilter.Condition words) {
        var cursor = Cursor.of(filter.after(), 2);
        var order = filter.ordered();
        return fitting(
                        jdbc.sql(
                                LINES + FITTING.formatted(words.sql()) + """
                           and (cast(:keyAt as timestamptz) is null or (c.began_at, c.id) %s (:keyAt, cast(:keyId as uuid)))
                         order by %s
                         limit :most
                        """.formatted(order.following(), order.sql())),
                        filter,
                        words)
                .param("keyAt", cursor == null ? null : cursor.time(0))
                .param("keyId", cursor == null ? null : cursor.id(1));
    }

    private int count(CallFilter filter, RowWordFilter.Condition words) {
        if (words.veryMany() && filter.onlyWords()) return KeysetPage.COUNTED + 1;
        return fitting(
                        jdbc.sql("select count(*) from (select 1 from phone.call c " + FITTING.formatted(words.sql())
                                + " limit :most) counted"),
                        filter,
                        words)
                .param("most", KeysetPage.COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    Optional<Detail> whole(CallId id) {
        return jdbc.sql(WHOLE.formatted(LINES))
                .param("id", id.id())
                .query((row, n) -> new Detail(
                        Line.of(row, n),
                        row.getTimestamp("written_at").toInstant(),
                        row.getObject("taken_by", UUID.class),
                        row.getString("mentioned")))
                .optional();
    }

    /** In the order they were written. */
    List<Note> notes(CallId id) {
        return jdbc.sql("""
                        select e.kind, e.words, coalesce(p.name || ' ' || p.post, '') as person, w.name as writer, e.written_at,
                               coalesce(m.people, '') as mentioned
                          from phone.call_entry e
                          join people.name_of w on w.office_id = e.office_id and w.id = e.written_by
                          left join people.name_of p on p.office_id = e.office_id and p.id = e.person_id
                          left join notify.mentioned_in m on m.office_id = e.office_id and m.subject = e.id
                         where e.call_id = :id
                         order by e.id
                        """).param("id", id.id()).query(NOTE).list();
    }

    Optional<Emergency> emergency(CallId id) {
        return jdbc.sql("""
                        select happened, place, course, measures, outcome, trend, told
                          from phone.emergency where call_id = :id
                        """).param("id", id.id()).query(EMERGENCY).optional();
    }

    /** The last calls with a number, newest first. */
    List<Line> recent(String tel, int most) {
        var digits = tel.replaceAll("\\D", "");
        if (digits.length() < 5) return List.of();
        return jdbc.sql(LINES + " where c.tel_digits = :digits order by c.began_at desc limit :most")
                .param("digits", digits)
                .param("most", most)
                .query(Line::of)
                .list();
    }

    /** Calls whose caller still waits, oldest first. */
    List<Line> waiting() {
        return jdbc.sql(LINES + " where c.state = 'WAITING' order by c.began_at limit 200")
                .query(Line::of)
                .list();
    }

    private JdbcClient.StatementSpec fitting(
            JdbcClient.StatementSpec sql, CallFilter filter, RowWordFilter.Condition words) {
        var from = filter.from();
        var to = filter.to();
        var direction = filter.direction();
        var state = filter.state();
        ZoneId zone = offices.zone();
        return sql.param("asked", words.asked())
                .param("direction", direction == null ? null : direction.name())
                .param("state", state == null ? null : state.name())
                .param("from", from == null ? null : from.atStartOfDay(zone).toOffsetDateTime())
                .param(
                        "to",
                        to == null ? null : to.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
    }

    static String key(Line line) {
        return Cursor.key(line.details().beganAt(), line.id());
    }
}
