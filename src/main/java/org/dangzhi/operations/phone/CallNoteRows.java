package org.dangzhi.operations.phone;

import java.time.Instant;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of what follows a call, only ever added, and the emergency's particulars. */
@Repository
class CallNoteRows {

    private final JdbcClient jdbc;

    CallNoteRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return id of the note */
    UUID add(CallId call, NoteKind kind, String words, @Nullable PersonId person, PersonId by, Instant at) {
        var id = TimeOrderedIds.next();
        jdbc.sql("""
                        insert into phone.call_entry (id, call_id, kind, words, person_id, written_by, written_at)
                        values (:id, :call, :kind, :words, :person, :by, :at)
                        """)
                .param("id", id)
                .param("call", call.id())
                .param("kind", kind.name())
                .param("words", words.strip())
                .param("person", person == null ? null : person.id())
                .param("by", by.id())
                .param("at", at)
                .update();
        return id;
    }

    void insertEmergency(CallId call, Emergency emergency) {
        jdbc.sql("""
                        insert into phone.emergency (call_id, happened, place, course, measures, outcome, trend, told)
                        values (:call, :happened, :place, :course, :measures, :outcome, :trend, :told)
                        """)
                .param("call", call.id())
                .param("happened", emergency.happened())
                .param("place", emergency.place())
                .param("course", emergency.course())
                .param("measures", emergency.measures())
                .param("outcome", emergency.outcome())
                .param("trend", emergency.trend())
                .param("told", emergency.told())
                .update();
    }
}
