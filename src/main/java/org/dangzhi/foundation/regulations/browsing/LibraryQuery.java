package org.dangzhi.foundation.regulations.browsing;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.search.SearchWords;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.KeysetPage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Regulations as lists show them: the highest level first, then the newest. */
@Repository
@Transactional(readOnly = true)
class LibraryQuery {

    static final int PAGE = 50;
    private static final int DRAFTS = 200;

    /**
     * One line of a list.
     *
     * @param category its name
     * @param inForceOn null only in a draft
     * @param replacedBy what took its place; null for nothing
     */
    record Line(
            UUID id,
            String title,
            String number,
            String issuer,
            IssuerLevel level,
            String category,
            @Nullable LocalDate inForceOn,
            @Nullable LocalDate repealedOn,
            int edition,
            boolean whole,
            @Nullable UUID replacedBy,
            @Nullable String replacedByTitle) {}

    private static final RecordMapper<Line> LINE = new RecordMapper<>(Line.class);

    private static final String LINES = """
            select g.id, g.title, g.number, g.issuer, g.level, c.name as category, g.in_force_on, g.repealed_on, g.edition,
                   g.whole, n.id as replaced_by, n.title as replaced_by_title
              from regulations.regulation g
              join regulations.category c on c.office_id = g.office_id and c.code = g.category
              left join lateral (select r.id, r.title from regulations.regulation r
                                  where r.office_id = g.office_id and r.replaces_id = g.id and not r.draft
                                  order by r.in_force_on desc, r.id desc limit 1) n on true
            """;

    /** Levels happen to stand in the order of their names, backwards. */
    private static final String FITTING = """
             where not g.draft
               and (cast(:level as text) is null or g.level = :level)
               and (:category = '' or g.category = :category)
               and (cast(:on as date) is null or g.in_force_on <= :on and (g.repealed_on is null or g.repealed_on > :on))
            """;

    private final JdbcClient jdbc;

    LibraryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param on null for any day */
    record LibraryCriteria(
            @Nullable IssuerLevel level,
            String category,
            @Nullable LocalDate on,
            @Nullable String after) {}

    /** One more line than a page shows when there are more. */
    List<Line> page(LibraryCriteria asked) {
        return lines(asked).param("most", PAGE + 1).query(LINE).list();
    }

    /** Everything that fits, read in portions; to be closed. */
    Stream<Line> all(LibraryCriteria asked) {
        return lines(asked).param("most", Integer.MAX_VALUE).withFetchSize(Sheets.PORTION).query(LINE).stream();
    }

    /** To a thousand and one. */
    int count(LibraryCriteria asked) {
        return fitting(
                        jdbc.sql("select count(*) from (select 1 from regulations.regulation g " + FITTING
                                + " limit :most) counted"),
                        asked)
                .param("most", KeysetPage.COUNTED + 1)
                .query(Integer.class)
                .single();
    }

    /** What is in preparation, the newest first. */
    List<Line> drafts() {
        return jdbc.sql(LINES + " where g.draft order by g.made_at desc, g.id desc limit :most")
                .param("most", DRAFTS)
                .query(LINE)
                .list();
    }

    /** Those whose title or number holds what was typed: in force first, then as lists go. */
    List<Line> titled(String typed, LocalDate today, int most) {
        return jdbc.sql(LINES + """
                         where not g.draft and position(:typed in lower(g.title || ' ' || g.number)) > 0
                         order by g.repealed_on <= :today nulls first, g.level desc, g.in_force_on desc, g.id desc
                         limit :most
                        """)
                .param("typed", SearchWords.normal(typed))
                .param("today", today)
                .param("most", most)
                .query(LINE)
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from regulations.regulation)")
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec lines(LibraryCriteria asked) {
        var cursor = Cursor.of(asked.after(), 3);
        return fitting(jdbc.sql(LINES + FITTING + """
                           and (cast(:keyLevel as text) is null
                                or (g.level, g.in_force_on, g.id) < (:keyLevel, cast(:keyDay as date), cast(:keyId as uuid)))
                         order by g.level desc, g.in_force_on desc, g.id desc
                         limit :most
                        """), asked)
                .param(
                        "keyLevel",
                        cursor == null
                                ? null
                                : cursor.constant(0, IssuerLevel.class).name())
                .param("keyDay", cursor == null ? null : cursor.day(1))
                .param("keyId", cursor == null ? null : cursor.id(2));
    }

    private static JdbcClient.StatementSpec fitting(JdbcClient.StatementSpec sql, LibraryCriteria asked) {
        var level = asked.level();
        return sql.param("level", level == null ? null : level.name())
                .param("category", asked.category())
                .param("on", asked.on());
    }

    static String key(Line line) {
        return Cursor.key(line.level(), requireNonNull(line.inForceOn()), line.id()); // drafts stand in no list
    }
}
