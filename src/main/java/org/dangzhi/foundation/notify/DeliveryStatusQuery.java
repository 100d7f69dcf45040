package org.dangzhi.foundation.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.notify.page.DeliveryStatus;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of what became of messages that left, or are to leave, the house. */
@Component
class DeliveryStatusQuery {

    /** Status of a delivery. */
    record Status(
            UUID notice,
            String channel,
            String state,
            int tries,
            @Nullable String errorKey,
            @Nullable String errorDetail,
            @Nullable Instant nextTryAt,
            @Nullable Instant doneAt) {

        static Status of(ResultSet row, int number) throws SQLException {
            return new Status(
                    row.getObject("notice_id", UUID.class),
                    row.getString("channel"),
                    row.getString("state"),
                    row.getInt("tries"),
                    row.getString("error_key"),
                    row.getString("error_detail"),
                    instant(row, "next_try_at"),
                    instant(row, "done_at"));
        }

        private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
            var time = row.getObject(column, OffsetDateTime.class);
            return time == null ? null : time.toInstant();
        }
    }

    private final JdbcClient jdbc;
    private final Texts texts;
    private final TimeWords times;

    DeliveryStatusQuery(JdbcClient jdbc, Texts texts, TimeWords times) {
        this.jdbc = jdbc;
        this.texts = texts;
        this.times = times;
    }

    /** By notice, what went to one person or named them; a notice that stayed in the house is absent. */
    Map<UUID, List<DeliveryStatus>> of(PersonId person, Collection<UUID> notices) {
        return jdbc
                .sql("""
                        select notice_id, channel, state, tries, error_key, error_detail, next_try_at, done_at
                          from notify.delivery
                         where notice_id = any (cast(:notices as uuid[])) and :person = any (persons)
                         order by channel
                        """)
                .param("notices", UuidArrays.array(notices))
                .param("person", person.id())
                .query(Status::of)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Status::notice, Collectors.mapping(this::say, Collectors.toList())));
    }

    DeliveryStatus say(Status delivery) {
        var channel = channel(delivery.channel());
        return switch (delivery.state()) {
            case "SENT" ->
                new DeliveryStatus(
                        channel, "circle-check", "past", texts.t("notify.state.sent", at(delivery.doneAt())));
            case "FAILED" ->
                new DeliveryStatus(
                        channel,
                        "clock-exclamation",
                        "warn",
                        texts.t("notify.state.failed", reason(delivery), at(delivery.nextTryAt())));
            case "GIVEN_UP" ->
                new DeliveryStatus(
                        channel,
                        "circle-x",
                        "warn",
                        texts.t("notify.state.given_up", Integer.toString(delivery.tries()), reason(delivery)));
            default -> new DeliveryStatus(channel, "hourglass", "", texts.t("notify.state.waiting"));
        };
    }

    String channel(String name) {
        return texts.t("notify.channel." + name);
    }

    private String reason(Status delivery) {
        if (delivery.errorKey() == null) return "";
        return texts.t(delivery.errorKey(), delivery.errorDetail() == null ? "" : delivery.errorDetail())
                .strip();
    }

    private String at(@Nullable Instant time) {
        return time == null ? "" : times.at(time);
    }
}
