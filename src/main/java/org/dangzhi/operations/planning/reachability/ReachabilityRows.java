package org.dangzhi.operations.planning.reachability;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.drafts.DraftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of reachability checks and of the answers to them. */
@Repository
class ReachabilityRows {

    /** @param reachedBy who called them; null where they answered themselves, or have not been reached */
    record Answer(
            PersonId person,
            @Nullable String phone,
            @Nullable Instant at,
            @Nullable PersonId reachedBy) {

        boolean open() {
            return at == null;
        }
    }

    private static final String NEWEST = """
            (select id from planning.contact_test where draft_id = :draft order by asked_at desc, id desc limit 1)
            """;

    private final JdbcClient jdbc;

    ReachabilityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return the check's id */
    UUID insert(DraftId draft, Collection<PersonId> asked, PersonId by, Instant now) {
        var id = TimeOrderedIds.next();
        jdbc.sql("insert into planning.contact_test (id, draft_id, asked_by, asked_at) values (:id, :draft, :by, :at)")
                .param("id", id)
                .param("draft", draft.id())
                .param("by", by.id())
                .param("at", now.atOffset(UTC))
                .update();
        jdbc.sql("""
                        insert into planning.contact_answer (test_id, person_id)
                        select :id, person from unnest(cast(:people as uuid[])) person
                        """)
                .param("id", id)
                .param("people", asked.stream().map(PersonId::id).toArray(UUID[]::new))
                .update();
        return id;
    }

    Optional<Instant> askedAt(DraftId draft) {
        return jdbc.sql("select max(asked_at) from planning.contact_test where draft_id = :draft")
                .param("draft", draft.id())
                .query((row, n) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant))
                .single();
    }

    /** Of the draft's newest check, whoever has not been reached first. */
    List<Answer> newest(DraftId draft) {
        return jdbc.sql("""
                        select a.person_id, p.phone, a.answered_at, a.reached_by
                          from planning.contact_answer a join people.name_of p on p.id = a.person_id
                         where a.test_id = %s
                         order by a.answered_at is not null, a.answered_at, p.name
                        """.formatted(NEWEST))
                .param("draft", draft.id())
                .query((row, n) -> {
                    var at = row.getObject("answered_at", OffsetDateTime.class);
                    var by = row.getObject("reached_by", UUID.class);
                    return new Answer(
                            new PersonId(row.getObject("person_id", UUID.class)),
                            row.getString("phone"),
                            at == null ? null : at.toInstant(),
                            by == null ? null : new PersonId(by));
                })
                .list();
    }

    /** Whether they have answered; empty for whoever was not asked. */
    Optional<Boolean> answered(UUID check, PersonId person) {
        return jdbc.sql("""
                        select answered_at is not null from planning.contact_answer
                         where test_id = :check and person_id = :person
                        """)
                .param("check", check)
                .param("person", person.id())
                .query(Boolean.class)
                .optional();
    }

    /** The first answer stands. */
    void answer(UUID check, PersonId person, Instant now) {
        jdbc.sql("""
                        update planning.contact_answer set answered_at = :at
                         where test_id = :check and person_id = :person and answered_at is null
                        """)
                .param("at", now.atOffset(UTC))
                .param("check", check)
                .param("person", person.id())
                .update();
    }

    /** As {@link #answer}, in the draft's newest check, by somebody who called them. */
    void reached(DraftId draft, PersonId person, PersonId by, Instant now) {
        jdbc.sql("""
                        update planning.contact_answer set answered_at = :at, reached_by = :by
                         where person_id = :person and answered_at is null and test_id = %s
                        """.formatted(NEWEST))
                .param("at", now.atOffset(UTC))
                .param("by", by.id())
                .param("person", person.id())
                .param("draft", draft.id())
                .update();
    }
}
