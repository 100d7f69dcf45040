package org.dangzhi.foundation.api;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * JDBC rows of responses to idempotent requests, kept for a day under their key. Every method joins the transaction of
 * the write it belongs to.
 */
@Repository
class StoredResponseRows {

    private static final Duration KEPT = Duration.ofDays(1);

    /**
     * Response as it was given first.
     *
     * @param request hash of what was asked
     */
    record StoredResponse(
            String request,
            int status,
            @Nullable String contentType,
            @Nullable String location,
            byte[] body) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    StoredResponseRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the key; waits while another request is answered under it. False when it was answered already. */
    boolean take(PersonId person, String key, String request) {
        var now = clock.instant();
        jdbc.sql("delete from api.answer where person_id = :person and given_at < :before")
                .param("person", person.id())
                .param("before", now.minus(KEPT))
                .update();
        return jdbc.sql("""
                        insert into api.answer (person_id, key, request_hash, given_at)
                        values (:person, :key, :request, :now)
                        on conflict do nothing
                        """)
                        .param("person", person.id())
                        .param("key", key)
                        .param("request", request)
                        .param("now", now)
                        .update()
                > 0;
    }

    void keep(PersonId person, String key, StoredResponse answer) {
        jdbc.sql("""
                        update api.answer
                           set status = :status, content_type = :type, location = :location, body = :body
                         where person_id = :person and key = :key
                        """)
                .param("person", person.id())
                .param("key", key)
                .param("status", answer.status())
                .param("type", answer.contentType())
                .param("location", answer.location())
                .param("body", answer.body())
                .update();
    }

    Optional<StoredResponse> given(PersonId person, String key) {
        return jdbc.sql("""
                        select request_hash, status, content_type, location, body
                          from api.answer where person_id = :person and key = :key
                        """)
                .param("person", person.id())
                .param("key", key)
                .query((row, n) -> new StoredResponse(
                        row.getString("request_hash"),
                        row.getInt("status"),
                        row.getString("content_type"),
                        row.getString("location"),
                        row.getBytes("body")))
                .optional();
    }
}
