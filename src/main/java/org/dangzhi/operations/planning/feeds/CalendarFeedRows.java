package org.dangzhi.operations.planning.feeds;

import java.sql.Types;
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

    /**
     * @param person whose shifts it shows; null for everybody's
     * @param alarmMinutes how long before a shift its calendar rings; null for not at all
     * @param usedAt when it was last read; null for never
     */
    record Feed(
            UUID id,
            @Nullable PersonId person,
            PersonId madeBy,
            Instant madeAt,
            @Nullable Integer alarmMinutes,
            @Nullable Instant usedAt) {}

    private record Row(
            UUID id,
            @Nullable UUID personId,
            UUID madeBy,
            Instant madeAt,
            @Nullable Integer alarmMinutes,
            @Nullable Instant usedAt) {

        Feed feed() {
            return new Feed(
                    id,
                    personId == null ? null : new PersonId(personId),
                    new PersonId(madeBy),
                    madeAt,
                    alarmMinutes,
                    usedAt);
        }
    }

    private static final String LIVING = """
            select f.id, f.person_id, f.made_by, f.made_at, f.alarm_minutes, u.used_at
              from planning.feed f
              left join planning.feed_use u on u.office_id = f.office_id and u.feed_id = f.id
             where f.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    CalendarFeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(
            @Nullable PersonId person, String secretHash, PersonId by, @Nullable Integer alarmMinutes, Instant now) {
        jdbc.sql("""
                        insert into planning.feed (id, person_id, secret_hash, made_by, alarm_minutes, made_at)
                        values (:id, :person, :hash, :by, :alarm, :at)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("person", person == null ? null : person.id())
                .param("hash", secretHash)
                .param("by", by.id())
                .param("alarm", alarmMinutes, Types.INTEGER)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that somebody made and that still work, the newest first. */
    List<Feed> madeBy(PersonId person) {
        return feeds(jdbc.sql(LIVING + " and f.made_by = :me order by f.made_at desc")
                .param("me", person.id()));
    }

    /** Everybody's that still work, the one longest unread first: it is the one most likely forgotten. */
    List<Feed> all() {
        return feeds(jdbc.sql(LIVING + " order by u.used_at nulls first, f.made_at, f.id limit 1000"));
    }

    /**
     * Notes that one was read.
     *
     * @return since when it says what it says
     */
    Instant use(UUID id, String contentHash, Instant now) {
        return jdbc.sql("""
                        insert into planning.feed_use as u (feed_id, used_at, content_hash, changed_at)
                        values (:id, :now, :hash, :now)
                        on conflict (office_id, feed_id) do update
                           set used_at = excluded.used_at, content_hash = excluded.content_hash,
                               changed_at = case when u.content_hash = excluded.content_hash then u.changed_at
                                                 else excluded.changed_at end
                        returning changed_at
                        """)
                .param("id", id)
                .param("hash", contentHash)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private static List<Feed> feeds(JdbcClient.StatementSpec sql) {
        return sql.query(new RecordMapper<>(Row.class)).stream().map(Row::feed).toList();
    }

    /** Withdraws all that an account made, in every office for which whoever acts may say so. */
    void end(AccountId account, Instant now) {
        jdbc.sql("select planning.end_feeds(:account, :now)")
                .param("account", account.id())
                .param("now", now)
                .query(row -> {});
    }

    /** @return whether it worked until now */
    boolean withdraw(UUID id, Instant now) {
        return jdbc.sql("update planning.feed set withdrawn_at = :now where id = :id and withdrawn_at is null")
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .update()
                > 0;
    }

    /** @return whether it was theirs and worked until now */
    boolean withdraw(UUID id, PersonId by, Instant now) {
        return jdbc.sql("""
                        update planning.feed set withdrawn_at = :now
                         where id = :id and withdrawn_at is null and made_by = :me
                        """)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("id", id)
                        .param("me", by.id())
                        .update()
                > 0;
    }

    /** Empty for one that never was, or is withdrawn. */
    Optional<Feed> of(String secretHash) {
        return jdbc.sql(LIVING + " and f.secret_hash = :hash")
                .param("hash", secretHash)
                .query(new RecordMapper<>(Row.class))
                .optional()
                .map(Row::feed);
    }
}
