package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;

/** Shifts as others change and read them. */
public interface Shifts {

    /** @throws org.dangzhi.foundation.web.NotFound (404) if the office has no such shift */
    Crew known(ShiftId shift);

    /** In order of time; those that overlap the span. */
    List<Crew> between(Instant from, Instant to);

    /**
     * Signs a member in at his post. The primary's sign-in takes the shift.
     *
     * @throws DutyRefused (422) too early, not on the roster for it, or already signed in
     */
    void signIn(ShiftId shift, PersonId person);

    /** @throws DutyRefused (422) before the handover has all signatures, or without a sign-in */
    void signOut(ShiftId shift, PersonId person);

    /**
     * Puts a substitute in a place, with the leader's consent.
     *
     * @param consent who consented and how, kept with the substitution
     */
    void substitute(ShiftId shift, Post post, PersonId substitute, String consent);

    /** Ends a shift with the last signature of its handover: its log closes, the next one is taken. */
    void close(ShiftId shift, ShiftId next);
}
