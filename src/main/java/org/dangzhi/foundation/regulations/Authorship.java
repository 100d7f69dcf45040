package org.dangzhi.foundation.regulations;

import java.time.Instant;
import org.dangzhi.foundation.office.OfficeContext;

/**
 * Who wrote a regulation into the library, and when.
 *
 * @param madeBy the actor, a person or the machine itself
 */
public record Authorship(String madeBy, Instant madeAt) {

    /** Of whoever acts in the running work. */
    public static Authorship ofActor(Instant now) {
        return new Authorship(OfficeContext.actor().id(), now);
    }
}
