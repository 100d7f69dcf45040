package org.dangzhi.foundation.web.once;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of forms that were sent, for a day: by the key that the form carries and by what was written in it. */
@Repository
class SentFormRows {

    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SentFormRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whether this is the first time that the form comes with these contents. */
    @Transactional
    public boolean begin(UUID key, String contents) {
        var now = clock.instant();
        return jdbc.sql("""
                        with old as (delete from web.sent_form where sent_at < :before)
                        insert into web.sent_form (key, contents, sent_at) values (:key, :contents, :now)
                        on conflict do nothing
                        """)
                        .param("before", now.minus(KEPT))
                        .param("key", key)
                        .param("contents", contents)
                        .param("now", now)
                        .update()
                > 0;
    }

    /** It was not taken: it may come again. */
    @Transactional
    public void forget(UUID key, String contents) {
        jdbc.sql("delete from web.sent_form where key = :key and contents = :contents")
                .param("key", key)
                .param("contents", contents)
                .update();
    }

    /** @param location where the browser was sent; empty for an answer on the spot */
    @Transactional
    public void taken(UUID key, String contents, String location) {
        jdbc.sql("update web.sent_form set location = :location where key = :key and contents = :contents")
                .param("location", location)
                .param("key", key)
                .param("contents", contents)
                .update();
    }

    /** Where the browser was sent when it came first; none while that is under way, or when it was not taken. */
    @Transactional(readOnly = true)
    public Optional<String> location(UUID key, String contents) {
        return jdbc.sql("""
                        select location from web.sent_form
                         where key = :key and contents = :contents and location is not null
                        """)
                .param("key", key)
                .param("contents", contents)
                .query(String.class)
                .optional();
    }
}
