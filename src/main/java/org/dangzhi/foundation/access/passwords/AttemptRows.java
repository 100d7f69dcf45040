package org.dangzhi.foundation.access.passwords;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.AttemptCount;
import org.dangzhi.foundation.access.passwords.AttemptLimiter.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of attempts that failed, kept by the database's own functions. */
@Repository
class AttemptRows {

    private final JdbcClient jdbc;

    AttemptRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Instant> lockedUntil(String key, Instant now) {
        return jdbc.sql("select access.locked_until(:key, :now)")
                .param("key", key)
                .param("now", now)
                .query((row, n) -> Optional.ofNullable(row.getTimestamp(1)).map(Timestamp::toInstant))
                .single();
    }

    /** Locks from the last allowed try on. */
    AttemptCount count(String key, Limit limit, Instant now) {
        return counted("access.count_failure", key, limit, now);
    }

    /** From the last allowed try on each waits longer. */
    AttemptCount slow(String key, Limit limit, Instant now) {
        return counted("access.slow_down", key, limit, now);
    }

    private AttemptCount counted(String function, String key, Limit limit, Instant now) {
        return jdbc.sql("select failures, locked_until from " + function
                        + "(:key, :now, :tries, make_interval(secs => :pause))")
                .param("key", key)
                .param("now", now)
                .param("tries", limit.tries())
                .param("pause", (double) limit.pause().toSeconds())
                .query((row, n) -> {
                    var until = row.getTimestamp("locked_until");
                    return new AttemptCount(
                            limit.tries() - row.getInt("failures"), until == null ? null : until.toInstant());
                })
                .single();
    }

    void takeBack(String key, AttemptCount counted) {
        jdbc.sql("select access.take_back(:key, :until)")
                .param("key", key)
                .param("until", counted.until())
                .query(row -> {});
    }

    void forgive(String key) {
        jdbc.sql("select access.forgive(:key)").param("key", key).query(row -> {});
    }
}
