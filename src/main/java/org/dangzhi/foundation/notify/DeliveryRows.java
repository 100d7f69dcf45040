package org.dangzhi.foundation.notify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of what is to leave the house, one a message. */
@Repository
class DeliveryRows {

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(UUID id, UUID notice, NotificationChannel channel, List<UUID> persons, Instant now) {
        jdbc.sql("""
                        insert into notify.delivery (id, notice_id, channel, persons, next_try_at)
                        values (:id, :notice, :channel, cast(:persons as uuid[]), :now)
                        """)
                .param("id", id)
                .param("notice", notice)
                .param("channel", channel.name())
                .param("persons", UuidArrays.array(persons))
                .param("now", now)
                .update();
    }

    Optional<Delivery> find(UUID id) {
        return jdbc.sql("select id, notice_id, channel, persons, state, tries from notify.delivery where id = :id")
                .param("id", id)
                .query(Delivery::of)
                .optional();
    }

    /** @param nextTry absent where it is not tried again */
    void mark(
            UUID id,
            String state,
            @Nullable String errorKey,
            @Nullable String errorDetail,
            @Nullable Instant nextTry,
            Instant now) {
        jdbc.sql("""
                        update notify.delivery
                           set state = :state, tries = tries + 1, error_key = :key, error_detail = :detail,
                               next_try_at = :nextTry,
                               done_at = case when :state in ('SENT', 'GIVEN_UP') then cast(:now as timestamptz) end
                         where id = :id
                        """)
                .param("id", id)
                .param("state", state)
                .param("key", errorKey)
                .param("detail", errorDetail)
                .param("nextTry", nextTry)
                .param("now", now)
                .update();
    }

    /** @return whether it had failed, and waits again as if it had never been tried */
    boolean again(UUID id, Instant now) {
        return jdbc.sql("""
                        update notify.delivery
                           set state = 'WAITING', tries = 0, next_try_at = :now, done_at = null
                         where id = :id and state in ('FAILED', 'GIVEN_UP')
                        """).param("id", id).param("now", now).update() > 0;
    }

    void deleteDoneBefore(Instant before) {
        jdbc.sql("delete from notify.delivery where done_at < :before")
                .param("before", before)
                .update();
    }
}
