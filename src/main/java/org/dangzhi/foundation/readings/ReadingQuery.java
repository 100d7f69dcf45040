package org.dangzhi.foundation.readings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.readings.lists.ReadingCursor;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads one reading and who is asked to read it. */
@Component
public class ReadingQuery {

    /** @param weight the order of precedence of those who are missing, the newest first of those who confirmed */
    record ReadingCriteria(
            UUID id,
            String name,
            String post,
            String unit,
            Instant askedAt,
            @Nullable Instant confirmedAt,
            int rank,
            long weight) {

        String key() {
            return new ReadingCursor(rank, weight, id).key();
        }
    }

    public static final RecordMapper<ReadingLine> LINE = new RecordMapper<>(ReadingLine.class);

    /** Adds names and counts to rows of readings.reading with mine, confirmed_at, rank and weight. */
    public static final String NAMED = """
            select r.id, r.title, r.address, r.kind, r.subject, r.note, r.published_by, p.name as publisher_name,
                   p.post as publisher_post, r.published_at, r.due_at, r.reminded_at, r.withdrawn_at,
                   c.asked, c.confirmed, r.mine, r.confirmed_at, r.rank, r.weight
              from (%s) r
              join people.name_of p on p.office_id = r.office_id and p.id = r.published_by
             cross join lateral (select count(*)::int as asked, count(a.confirmed_at)::int as confirmed
                                   from readings.reading_person a
                                  where a.office_id = r.office_id and a.reading_id = r.id) c
            """;

    /** With what the person asking has to do with it. */
    public static final String SEEN = """
            select r.*, m.person_id is not null as mine, m.confirmed_at, 0 as rank,
                   -(extract(epoch from r.published_at) * 1000000)::bigint as weight
              from readings.reading r
              left join readings.reading_person m
                on m.office_id = r.office_id and m.reading_id = r.id and m.person_id = :me
            """;

    private static final String PEOPLE = """
            with asked as (
              select p.id, p.name, p.post, p.unit, a.asked_at, a.confirmed_at,
                     (a.confirmed_at is not null)::int as rank,
                     coalesce(-(extract(epoch from a.confirmed_at) * 1000000)::bigint, p.precedence) as weight
                from readings.reading_person a
                join people.name_of p on p.office_id = a.office_id and p.id = a.person_id
               where a.reading_id = :reading)
            select * from asked where (rank, weight, id) > (:rank, :weight, :after) order by rank, weight, id
            """;

    private static final RecordMapper<ReadingCriteria> ASKED = new RecordMapper<>(ReadingCriteria.class);

    private final JdbcClient jdbc;

    ReadingQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException (404) if the office has no such reading */
    ReadingLine of(UUID reading) {
        return jdbc.sql(NAMED.formatted(SEEN + " where r.id = :reading"))
                .param("reading", reading)
                .param("me", me())
                .query(LINE)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    List<ReadingLine> of(String kind, String subject) {
        return jdbc.sql(NAMED.formatted(SEEN + " where r.kind = :kind and r.subject = :subject")
                        + " order by r.id desc")
                .param("kind", kind)
                .param("subject", subject)
                .param("me", me())
                .query(LINE)
                .list();
    }

    /** Those who are missing first, in the order of precedence. */
    KeysetPage<ReadingCriteria> people(ReadingLine reading, String after, int rows) {
        var found = jdbc.sql(PEOPLE + " limit :rows")
                .param("reading", reading.id())
                .params(ReadingCursor.of(after).params())
                .param("rows", rows + 1)
                .query(ASKED)
                .list();
        boolean more = found.size() > rows;
        var shown = more ? found.subList(0, rows) : found;
        return new KeysetPage<>(shown, more ? shown.getLast().key() : null, Integer.toString(reading.asked()));
    }

    /** Everybody, in the same order; to be closed. */
    Stream<ReadingCriteria> everybody(UUID reading) {
        return jdbc
                .sql(PEOPLE)
                .param("reading", reading)
                .params(ReadingCursor.of("").params())
                .withFetchSize(Sheets.PORTION)
                .query(ASKED)
                .stream();
    }

    List<PersonId> missing(UUID reading) {
        return jdbc.sql("""
                        select person_id from readings.reading_person
                         where reading_id = :reading and confirmed_at is null order by person_id
                        """)
                .param("reading", reading)
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    /** Whether one of them was asked to read it. */
    boolean isAsked(UUID reading, Collection<UUID> persons) {
        return jdbc.sql("""
                        select exists (select from readings.reading_person
                                        where reading_id = :reading and person_id in (:persons))
                        """)
                .param("reading", reading)
                .param("persons", persons)
                .query(Boolean.class)
                .single();
    }

    /** Nobody where the system itself asks. */
    public static UUID me() {
        return OfficeContext.actor().person().orElse(new UUID(0, 0));
    }
}
