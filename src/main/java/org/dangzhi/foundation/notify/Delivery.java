package org.dangzhi.foundation.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.sending.NotificationChannel;

/**
 * A message in the outbox.
 *
 * @param persons one for an e-mail or text message; those to be named for a group
 * @param tries so far
 */
record Delivery(UUID id, UUID notice, NotificationChannel channel, List<UUID> persons, String state, int tries) {

    static Delivery of(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("notice_id", UUID.class),
                NotificationChannel.valueOf(row.getString("channel")),
                List.of((UUID[]) row.getArray("persons").getArray()),
                row.getString("state"),
                row.getInt("tries"));
    }

    boolean isDone() {
        return state.equals("SENT") || state.equals("GIVEN_UP");
    }
}
