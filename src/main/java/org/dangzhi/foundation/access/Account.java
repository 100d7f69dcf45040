package org.dangzhi.foundation.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An account as sign-in reads it; its password's hash stays in the database.
 *
 * @param salt what the hash of its password begins with: figures and salt
 * @param locked shut by an administrator; the pause after failures is another thing
 * @param places the offices it may work for: the last used first, then the home office; empty for a former member
 */
public record Account(
        AccountId id,
        String name,
        String salt,
        boolean locked,
        boolean mustChange,
        Instant passwordAt,
        @Nullable String language,
        List<Membership> places) {

    /** Membership of an account in one office: the person it is there. */
    public record Membership(OfficeId office, PersonId person, String personName) {}

    public Optional<Membership> placeIn(OfficeId office) {
        return places.stream().filter(place -> place.office().equals(office)).findFirst();
    }

    @Override
    public String toString() {
        return "account " + name;
    }
}
