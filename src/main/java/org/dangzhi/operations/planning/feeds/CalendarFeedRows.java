package org.dangzhi.operations.planning.feeds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of calendar feeds. */
@Repository
class CalendarFeedRows {

    /** @param person whose shifts it shows; null for everybody's */
    record Feed(UUID id, @Nullable PersonId person, Instant madeAt) {}

    private record Row(UUID id, @Nullable UUID personId, Instant madeAt) {

        Feed feed() {
            return new Feed(id, personId == null ? null : new PersonId(personId), madeAt);
        }
    }

    private final JdbcClient jdbc;

    CalendarFeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(@Nullable PersonId person, String secretHash, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into planning.feed (id, person_id, secret_hash, made_by, made_at)
                        values (:id, :person, :hash, :by, :at)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("person", person == null ? null : person.id())
                .param("hash", secretHash)
                .param("by", by.id())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that somebody made and that still work, the newest first. */
    List<Feed> madeBy(PersonId person) {
        return jdbc.sql("""
                        select id, person_id, made_at from planning.feed
                         where made_by = :me and withdrawn_at is null order by made_at desc
                        """).param("me", person.id()).query(new RecordMapper<>(Row.class)).stream()
                .map(Row::feed)
                .toList();
    }

    /** Withdraws all that an account made, in every office for which whoever acts may say so. */
    void end(AccountId account, Instant now) {
        jdbc.sql("select planning.end_feeds(:account, :now)")
                .param("account", account.id())
                .param("now", now)
                .query(row -> {});
    }

    /** @return whether there was one that worked; of others only if {@code any} */
    boolean withdraw(UUID id, PersonId by, boolean any, Instant now) {
        return jdbc.sql("""
                        update planning.feed set withdrawn_at = :now
                         where id = :id and withdrawn_at is null and (made_by = :me or :any)
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("me", by.id())
                        .param("any", any)
                        .update()
                > 0;
    }

    /** Empty for one that never was, or is withdrawn. */
    Optional<Feed> of(String secretHash) {
        return jdbc.sql(
                        "select id, person_id, made_at from planning.feed where secret_hash = :hash and withdrawn_at is null")
                .param("hash", secretHash)
                .query(new RecordMapper<>(Row.class))
                .optional()
                .map(Row::feed);
    }
}
