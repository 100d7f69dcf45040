package org.dangzhi.operations.planning.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of publications: which days' roster is out, since when, in which version; and which were taken back. */
@Repository
class PublicationRows {

    private static final String PUBLICATION = """
            select p.number, p.from_day, p.to_day, p.draft_id, p.published_by, p.published_at, w.withdrawn_by, w.withdrawn_at
              from planning.publication p
              left join planning.publication_withdrawal w on w.office_id = p.office_id and w.number = p.number
            """;

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException (404) if there is none of that number */
    Publication of(int number) {
        return jdbc.sql(PUBLICATION + " where p.number = :number")
                .param("number", number)
                .query(PublicationRows::row)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** The newest that stands and touches one of these days. */
    Optional<Publication> newest(LocalDate first, LocalDate last) {
        return jdbc.sql(PUBLICATION + """
                         where p.from_day <= :last and p.to_day >= :first and w.number is null
                         order by p.number desc limit 1
                        """)
                .param("first", first)
                .param("last", last)
                .query(PublicationRows::row)
                .optional();
    }

    /** The newest of a draft, whatever became of it. */
    Optional<Publication> newest(DraftId draft) {
        return jdbc.sql(PUBLICATION + " where p.draft_id = :draft order by p.number desc limit 1")
                .param("draft", draft.id())
                .query(PublicationRows::row)
                .optional();
    }

    /** Those of some days whose roster is out. */
    Set<LocalDate> published(Collection<LocalDate> days) {
        return Set.copyOf(jdbc.sql("""
                        select d.day from unnest(cast(:days as date[])) d(day)
                         where exists (select from planning.publication p
                                        where d.day between p.from_day and p.to_day
                                          and not exists (select from planning.publication_withdrawal w
                                                           where w.office_id = p.office_id and w.number = p.number))
                        """)
                .param("days", days.stream().map(LocalDate::toString).distinct().toArray(String[]::new))
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list());
    }

    /** @return its number, which is never given again */
    int insert(LocalDate first, LocalDate last, DraftId draft, PersonId by, Instant now) {
        return jdbc.sql("""
                        insert into planning.publication (number, from_day, to_day, draft_id, published_by, published_at)
                        select coalesce(max(number), 0) + 1, :from, :to, :draft, :by, :at from planning.publication
                        returning number
                        """)
                .param("from", first)
                .param("to", last)
                .param("draft", draft.id())
                .param("by", by.id())
                .param("at", now)
                .query((row, n) -> row.getInt(1))
                .single();
    }

    /**
     * Of two who take the same one back the second waits for the first.
     *
     * @return whether it stood until now
     */
    boolean withdraw(int number, PersonId by, Instant now) {
        return jdbc.sql("""
                        insert into planning.publication_withdrawal (number, withdrawn_by, withdrawn_at)
                        values (:number, :by, :at) on conflict do nothing
                        """)
                        .param("number", number)
                        .param("by", by.id())
                        .param("at", now)
                        .update()
                > 0;
    }

    private static Publication row(ResultSet row, int number) throws SQLException {
        var draft = row.getObject("draft_id", UUID.class);
        return new Publication(
                row.getInt("number"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                draft == null ? null : new DraftId(draft),
                new PersonId(row.getObject("published_by", UUID.class)),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                person(row.getObject("withdrawn_by", UUID.class)),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}
