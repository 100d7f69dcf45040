package org.dangzhi.operations.duty;

import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed in at a post. Heard in the same transaction, so that the log begins with it.
 *
 * @param crew as it was before
 * @param consentBy the leader who agreed that somebody else comes; null where the one planned does
 * @param reason why somebody else comes; empty otherwise
 */
public record PostSigned(
        Crew crew, DutyPost post, PersonId person, @Nullable PersonId consentBy, String reason) {}
