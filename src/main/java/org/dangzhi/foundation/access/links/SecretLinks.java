package org.dangzhi.foundation.access.links;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeId;

/** Addresses that let in whoever has them: 128 random bits, of which only the hash is kept. */
public interface SecretLinks {

    /** What a link leads to. */
    record Opened(OfficeId office, UUID subject) {}

    /**
     * Makes a link in the running work's office.
     *
     * @return the secret, 22 letters fit for an address; it cannot be shown again
     */
    String make(String kind, UUID subject, Instant until);

    /** Asked before any office is known. Empty for a wrong, expired or withdrawn secret alike. */
    Optional<Opened> open(String kind, String secret);

    /** Shuts every link of that kind to the subject. */
    void withdraw(String kind, UUID subject);
}
