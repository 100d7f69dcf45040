package org.dangzhi.foundation.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.web.frame.FrameSlot;

/** Port for the banner of the sign-in page. Answered by {@code duty}. */
public interface SignInBanner {

    /**
     * @param crew in the order of the seals
     * @param until when the shift ends: so long may a duty computer stay signed in
     */
    record Now(List<FrameSlot.OnDuty> crew, Instant until) {}

    Optional<Now> now();
}
