package org.dangzhi.operations.dutylog.writing;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands.State;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of checks of entries; only ever added to. */
@Repository
class LogCheckRows {

    /** What the rules ask about an entry. */
    record Entry(ShiftId shift, int number, @Nullable UUID writer, State state) {}

    private final JdbcClient jdbc;

    LogCheckRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Entry> find(LogEntryId id) {
        return jdbc.sql("""
                        select e.shift_id, e.number, e.writer_id,
                               coalesce((select outcome from dutylog.entry_check c
                                          where c.office_id = e.office_id and c.entry_id = e.id
                                          order by c.id desc limit 1), 'UNCHECKED') as state
                          from dutylog.entry e where e.id = :id
                        """)
                .param("id", id.id())
                .query((row, n) -> new Entry(
                        new ShiftId(row.getObject("shift_id", UUID.class)),
                        row.getInt("number"),
                        row.getObject("writer_id", UUID.class),
                        State.valueOf(row.getString("state"))))
                .optional();
    }

    /** @param writer of the entry; absent for one of the system */
    void add(LogEntryId id, @Nullable UUID writer, State outcome, String words, PersonId by, Instant now) {
        jdbc.sql("""
                        insert into dutylog.entry_check (id, entry_id, writer_id, outcome, words, by_person, at)
                        values (:id, :entry, :writer, :outcome, :words, :by, :now)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("entry", id.id())
                .param("writer", writer)
                .param("outcome", outcome.name())
                .param("words", words)
                .param("by", by.id())
                .param("now", now)
                .update();
    }
}
