package org.dangzhi.foundation.notify.receipts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.NoticeId;
import org.dangzhi.foundation.notify.UuidArrays;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of who has opened notices at their bell, stand-ins of those they were meant for among them. */
@Component
public class NoticeReceiptQuery {

    private static final String RECEIPTS =
            "select person_id, read_at from notify.inbox where notice_id = any (cast(:notices as uuid[]))";

    private final JdbcClient jdbc;

    NoticeReceiptQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who opened theirs first comes first; who has not opened it comes last. */
    public List<NoticeReceipt> of(Collection<NoticeId> notices) {
        return receipts(RECEIPTS + " order by read_at, person_id", notices);
    }

    /** The same, and until the running transaction ends nobody opens one: whoever is about to, waits. */
    public List<NoticeReceipt> locked(Collection<NoticeId> notices) {
        return receipts(RECEIPTS + " order by read_at, person_id for update", notices);
    }

    private List<NoticeReceipt> receipts(String sql, Collection<NoticeId> notices) {
        return jdbc.sql(sql)
                .param(
                        "notices",
                        UuidArrays.array(notices.stream().map(NoticeId::id).toList()))
                .query(NoticeReceiptQuery::receipt)
                .list();
    }

    private static NoticeReceipt receipt(ResultSet row, int number) throws SQLException {
        var read = row.getObject("read_at", OffsetDateTime.class);
        return new NoticeReceipt(
                new PersonId(row.getObject("person_id", UUID.class)), read == null ? null : read.toInstant());
    }
}
