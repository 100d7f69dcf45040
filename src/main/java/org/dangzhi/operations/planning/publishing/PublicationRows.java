package org.dangzhi.operations.planning.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of publications: which days' roster is out, since when, in which version. */
@Repository
class PublicationRows {

    /** @param name of who published it */
    record Publication(int number, Instant publishedAt, String name) {}

    private final JdbcClient jdbc;

    PublicationRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest that touches one of these days. */
    Optional<Publication> newest(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select p.number, p.published_at, n.name
                          from planning.publication p join people.name_of n on n.id = p.published_by
                         where p.from_day <= :last and p.to_day >= :first
                         order by p.number desc limit 1
                        """)
                .param("first", first)
                .param("last", last)
                .query(new RecordMapper<>(Publication.class))
                .optional();
    }

    /** Those of some days whose roster is out. */
    Set<LocalDate> published(Collection<LocalDate> days) {
        return Set.copyOf(jdbc.sql("""
                        select d.day from unnest(cast(:days as date[])) d(day)
                         where exists (select from planning.publication p where d.day between p.from_day and p.to_day)
                        """)
                .param("days", days.stream().map(LocalDate::toString).distinct().toArray(String[]::new))
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list());
    }

    /** @return its number */
    int insert(LocalDate first, LocalDate last, PersonId by, Instant now) {
        return jdbc.sql("""
                        insert into planning.publication (number, from_day, to_day, published_by, published_at)
                        select coalesce(max(number), 0) + 1, :from, :to, :by, :at from planning.publication
                        returning number
                        """)
                .param("from", first)
                .param("to", last)
                .param("by", by.id())
                .param("at", now)
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
