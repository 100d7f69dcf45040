package org.dangzhi.operations.duty.shifts;

import java.time.Clock;
import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of who signed in and out at a shift's posts; only ever added to. */
@Repository
class AttendanceRows {

    /** A leader's word that somebody may take another's place. */
    record Consent(PersonId by, String reason) {}

    private final JdbcClient jdbc;
    private final Clock clock;

    AttendanceRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Two who press at once are one sign-in: the second changes nothing. */
    boolean in(ShiftId shift, DutyPost post, PersonId person, @Nullable Consent consent) {
        return write(shift, post, "IN", person, consent);
    }

    boolean out(ShiftId shift, DutyPost post, PersonId person) {
        return write(shift, post, "OUT", person, null);
    }

    private boolean write(ShiftId shift, DutyPost post, String direction, PersonId person, @Nullable Consent consent) {
        Instant now = clock.instant();
        return jdbc.sql("""
                                insert into duty.signing (shift_id, post, direction, person_id, at, substitute,
                                                          consent_by, consent_reason)
                                values (:shift, :post, :direction, :person, :now, :substitute, :by, :reason)
                                on conflict (office_id, shift_id, post, direction) do nothing
                                """)
                        .param("shift", shift.id())
                        .param("post", post.name())
                        .param("direction", direction)
                        .param("person", person.id())
                        .param("now", now)
                        .param("substitute", consent != null)
                        .param("by", consent == null ? null : consent.by().id())
                        .param("reason", consent == null ? null : consent.reason())
                        .update()
                > 0;
    }
}
