package org.dangzhi.foundation.notify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of what lies at a person's bell, the newest first. */
@Repository
class InboxRows {

    /** More are not counted at the bell. */
    static final int MOST_COUNTED = 100;

    /** Notice as one person has it. */
    record InboxNotice(
            UUID id, String key, List<String> args, String address, Urgency urgency, Instant toldAt, boolean unread) {

        static InboxNotice of(ResultSet row, int number) throws SQLException {
            return new InboxNotice(
                    row.getObject("id", UUID.class),
                    row.getString("key"),
                    List.of((String[]) row.getArray("args").getArray()),
                    row.getString("address"),
                    Urgency.valueOf(row.getString("urgency")),
                    row.getObject("told_at", OffsetDateTime.class).toInstant(),
                    row.getObject("read_at") == null);
        }
    }

    private static final String ENTRIES = """
            select n.id, n.key, n.args, n.address, n.urgency, n.told_at, i.read_at
              from notify.inbox i join notify.notice n on n.office_id = i.office_id and n.id = i.notice_id
             where i.person_id = :me
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    InboxRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int unread(PersonId me) {
        return jdbc.sql("""
                        select count(*) from (select from notify.inbox
                                               where person_id = :me and read_at is null limit :most) unread
                        """)
                .param("me", me.id())
                .param("most", MOST_COUNTED)
                .query(Integer.class)
                .single();
    }

    /** @param after the last one already shown; absent for the newest */
    List<InboxNotice> entries(PersonId me, boolean onlyUnread, @Nullable UUID after, int most) {
        var unread = onlyUnread ? " and i.read_at is null" : "";
        return jdbc.sql(ENTRIES + unread + """
                           and (cast(:after as uuid) is null or i.notice_id < cast(:after as uuid))
                         order by i.notice_id desc limit :most
                        """)
                .param("me", me.id())
                .param("after", after)
                .param("most", most)
                .query(InboxNotice::of)
                .list();
    }

    Optional<InboxNotice> find(PersonId me, UUID notice) {
        return jdbc.sql(ENTRIES + " and i.notice_id = :notice")
                .param("me", me.id())
                .param("notice", notice)
                .query(InboxNotice::of)
                .optional();
    }

    /** Marks it read and gives it back; empty for a notice that is not the person's. */
    @Transactional
    public Optional<InboxNotice> open(PersonId me, UUID notice) {
        mark("and notice_id = :notice", me, notice);
        return find(me, notice);
    }

    /** @param upTo the newest one shown: what came meanwhile stays unread */
    @Transactional
    public void readAll(PersonId me, UUID upTo) {
        mark("and notice_id <= :notice", me, upTo);
    }

    private void mark(String which, PersonId me, UUID notice) {
        jdbc.sql("update notify.inbox set read_at = :now where person_id = :me and read_at is null " + which)
                .param("now", clock.instant())
                .param("me", me.id())
                .param("notice", notice)
                .update();
    }
}
