package org.dangzhi.foundation.readings;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of readings and of who was asked to read them. */
@Repository
class ReadingRows {

    private final JdbcClient jdbc;

    ReadingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param due absent where there is no hurry */
    void insert(UUID id, NewReading reading, PersonId by, Instant now, @Nullable Instant due) {
        jdbc.sql("""
                        insert into readings.reading (id, title, address, kind, subject, note, published_by, published_at, due_at)
                        values (:id, :title, :address, :kind, :subject, :note, :me, :now, :due)
                        """)
                .param("id", id)
                .param("title", reading.title())
                .param("address", reading.address())
                .param("kind", reading.kind())
                .param("subject", reading.subject())
                .param("note", reading.note())
                .param("me", by.id())
                .param("now", now)
                .param("due", due)
                .update();
    }

    /** @return who of them was not asked before */
    List<PersonId> ask(UUID reading, Collection<PersonId> persons, Instant now) {
        return jdbc.sql("""
                        insert into readings.reading_person (reading_id, person_id, asked_at)
                        select distinct cast(:reading as uuid), person, cast(:now as timestamptz)
                          from unnest(cast(:people as uuid[])) person
                        on conflict do nothing
                        returning person_id
                        """)
                .param("reading", reading)
                .param("now", now)
                .param("people", persons.stream().map(PersonId::id).toArray(UUID[]::new))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }

    void confirm(UUID reading, PersonId person, Instant now) {
        jdbc.sql("""
                        update readings.reading_person set confirmed_at = :now
                         where reading_id = :reading and person_id = :person and confirmed_at is null
                        """)
                .param("now", now)
                .param("reading", reading)
                .param("person", person.id())
                .update();
    }

    void withdraw(UUID reading, Instant now) {
        jdbc.sql("update readings.reading set withdrawn_at = :now, withdrawn_by = :by where id = :reading")
                .param("now", now)
                .param("by", OfficeContext.actor().person().orElse(null))
                .param("reading", reading)
                .update();
    }

    void remind(UUID reading, Instant now) {
        jdbc.sql("update readings.reading set reminded_at = :now where id = :reading")
                .param("now", now)
                .param("reading", reading)
                .update();
    }

    /** Acts on one reading follow each other. */
    void lock(UUID reading) {
        jdbc.sql("select from readings.reading where id = :reading for no key update")
                .param("reading", reading)
                .query(row -> {});
    }
}
