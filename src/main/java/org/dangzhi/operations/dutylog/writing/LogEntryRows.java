package org.dangzhi.operations.dutylog.writing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.dutylog.DutyLog.UncheckedEntry;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of entries: added, and read for the rules of writing and of handing over. */
@Repository
class LogEntryRows {

    /**
     * What an entry says that is to be corrected.
     *
     * @param corrected number of the entry that corrects it already; nought for none
     */
    record Said(int number, String body, int corrected) {}

    private final JdbcClient jdbc;

    LogEntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param day on which it happened
     * @param words by which it is found
     * @return its number in the log of the shift
     */
    int insert(
            LogEntryId id,
            Crew crew,
            NewLogEntry entry,
            LocalDate day,
            @Nullable PersonId writer,
            Instant now,
            String words) {
        var corrects = entry.corrects();
        return jdbc.sql("""
                        insert into dutylog.entry (id, shift_id, day, number, kind, body, happened_at, written_at, supplement,
                               writer_id, writer, corrects, reason, source_number, source_address, words)
                        values (:id, :shift, :day, dutylog.next_number(:shift), :kind, :body, :happened, :now, :supplement,
                               :writerId, :writer, :corrects, :reason, :source, :address, cast(:words as tsvector))
                        returning number
                        """)
                .param("id", id.id())
                .param("shift", crew.shift().id())
                .param("day", day)
                .param("kind", entry.kind())
                .param("body", entry.text().strip())
                .param("happened", entry.happenedAt())
                .param("now", now)
                .param("supplement", crew.closedAt() != null)
                .param("writerId", writer == null ? null : writer.id())
                .param("writer", writer == null ? "system:duty" : writer.id().toString())
                .param("corrects", corrects == null ? null : corrects.id())
                .param("reason", entry.reason().strip())
                .param("source", entry.sourceNumber())
                .param("address", entry.sourceAddress())
                .param("words", words)
                .query((row, n) -> row.getInt("number"))
                .single();
    }

    /** Whom it names, in a field or with an @, and who wrote it. */
    void name(LogEntryId id, Collection<PersonId> named, @Nullable PersonId writer, Instant happened) {
        jdbc.sql("""
                        insert into dutylog.entry_person (entry_id, person_id, wrote, happened_at)
                        select :id, person, false, :happened from unnest(cast(:named as uuid[])) person
                         union all
                        select :id, :writer, true, :happened where cast(:writer as uuid) is not null
                        """)
                .param("id", id.id())
                .param("named", named.stream().map(PersonId::id).toArray(UUID[]::new))
                .param("writer", writer == null ? null : writer.id())
                .param("happened", happened)
                .update();
    }

    void attach(LogEntryId id, FileId file, String name) {
        jdbc.sql("insert into dutylog.entry_file (entry_id, file_id, name) values (:entry, :file, :name)")
                .param("entry", id.id())
                .param("file", file.id())
                .param("name", name)
                .update();
    }

    Optional<Said> said(LogEntryId id) {
        return jdbc.sql("""
                        select e.number, e.body, coalesce(c.number, 0) as corrected
                          from dutylog.entry e
                          left join dutylog.entry c on c.office_id = e.office_id and c.corrects = e.id
                         where e.id = :id
                        """)
                .param("id", id.id())
                .query((row, n) -> new Said(row.getInt("number"), row.getString("body"), row.getInt("corrected")))
                .optional();
    }

    /** In the order of their numbers, with the last question to each. */
    List<UncheckedEntry> unchecked(ShiftId shift, Instant asOf) {
        return jdbc.sql("""
                        select e.id, e.number, e.happened_at, e.body, c.outcome, q.words
                          from dutylog.entry e
                          join duty.secondary_of s on s.office_id = e.office_id and s.shift_id = e.shift_id
                          left join lateral (select outcome from dutylog.entry_check
                                              where office_id = e.office_id and entry_id = e.id and at <= :asOf
                                              order by id desc limit 1) c on true
                          left join lateral (select words from dutylog.entry_check
                                              where office_id = e.office_id and entry_id = e.id and at <= :asOf
                                                and outcome = 'QUESTIONED'
                                              order by id desc limit 1) q on true
                         where e.shift_id = :shift and e.writer_id is not null and e.written_at <= :asOf
                           and e.writer_id is distinct from s.person_id
                           and c.outcome is distinct from 'CHECKED'
                         order by e.number
                        """)
                .param("shift", shift.id())
                .param("asOf", asOf)
                .query((row, n) -> {
                    var question = row.getString("words");
                    return new UncheckedEntry(
                            new LogEntryId(row.getObject("id", UUID.class)),
                            row.getInt("number"),
                            row.getTimestamp("happened_at").toInstant(),
                            row.getString("body"),
                            question == null ? "" : question,
                            "ANSWERED".equals(row.getString("outcome")));
                })
                .list();
    }

    /** Whoever writes into the log of the shift waits until this transaction has ended. */
    void hold(ShiftId shift) {
        jdbc.sql("select dutylog.hold(:shift)")
                .param("shift", shift.id())
                .query((row, n) -> shift)
                .single();
    }

    int count(ShiftId shift) {
        return jdbc.sql("select count(*) from dutylog.entry where shift_id = :shift")
                .param("shift", shift.id())
                .query((row, n) -> row.getInt(1))
                .single();
    }
}
