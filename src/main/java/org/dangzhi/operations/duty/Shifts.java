package org.dangzhi.operations.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;

/**
 * Front door to shifts as they are kept: signing in and out, substitutes, closing. {@link ShiftPlan} is for who is
 * planned.
 */
public interface Shifts {

    /** @throws org.dangzhi.foundation.web.NotFoundException (404) if the office has no such shift */
    Crew known(ShiftId shift);

    /** In order of time; those that overlap the span. */
    List<Crew> between(Instant from, Instant to);

    /**
     * How long after the end of a shift the next one begins that takes over from it, as the office set it; beyond it a shift
     * ends without a handover.
     */
    Duration handoverGap();

    /** From when on the pair of a shift may sign in. */
    Instant takenFrom(Crew crew);

    /**
     * Signs the primary or secondary in at their post. The primary's sign-in takes the shift; who is signed in already stays
     * so.
     *
     * @throws DutyRefused (422) too early, not on the roster for it, or closed
     */
    void signIn(ShiftId shift, PersonId person);

    /**
     * Signs out by hand, where no shift follows to hand over to.
     *
     * @throws DutyRefused (422) if one follows, or without a sign-in
     */
    void signOut(ShiftId shift, PersonId person);

    /**
     * Signs a substitute in at a post, with a leader's consent, who is told of it.
     *
     * @param consentBy the leader on duty of that shift, or whoever may lead the duty
     * @throws DutyRefused (422) if they are rostered there themselves, the post is taken, or that person may not consent
     */
    void substitute(ShiftId shift, DutyPost post, PersonId substitute, PersonId consentBy, String reason);

    /**
     * Ends a shift with the last signature of its handover: who is still signed in is signed out and its log closes. The
     * pair of the next one signs in by {@link #signIn}. One that is closed stays so.
     */
    void close(ShiftId shift);
}
