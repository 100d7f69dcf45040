package org.dangzhi.foundation.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of the outbox as a list, the newest first. */
@Component
class DeliveryQuery {

    /** @param names of whom it is for, in the order of precedence */
    record Line(
            UUID id, Instant toldAt, String names, String key, List<String> args, DeliveryStatusQuery.Status standing) {

        static Line of(ResultSet row, int number) throws SQLException {
            return new Line(
                    row.getObject("id", UUID.class),
                    row.getObject("told_at", OffsetDateTime.class).toInstant(),
                    row.getString("names"),
                    row.getString("key"),
                    List.of((String[]) row.getArray("args").getArray()),
                    DeliveryStatusQuery.Status.of(row, number));
        }
    }

    private final JdbcClient jdbc;

    DeliveryQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param state one of the outbox; empty for all
     * @param after the last one already shown; absent for the newest
     */
    List<Line> lines(String state, @Nullable UUID after, int most) {
        var narrowed = state.isEmpty() ? "" : " and d.state = :state";
        return jdbc.sql("""
                        select d.id, d.notice_id, d.channel, d.state, d.tries, d.error_key, d.error_detail,
                               d.next_try_at, d.done_at, n.told_at, n.key, n.args,
                               (select coalesce(string_agg(p.name, ' ' order by p.precedence, p.name), '')
                                  from people.name_of p where p.office_id = d.office_id and p.id = any (d.persons)) as names
                          from notify.delivery d join notify.notice n on n.office_id = d.office_id and n.id = d.notice_id
                         where (cast(:after as uuid) is null or d.id < cast(:after as uuid))
                        """ + narrowed + " order by d.id desc limit :most")
                .param("state", state)
                .param("after", after)
                .param("most", most)
                .query(Line::of)
                .list();
    }
}
