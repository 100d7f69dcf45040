package org.dangzhi.foundation.access;

import java.security.Principal;
import java.util.UUID;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.people.PersonId;

/**
 * {@link java.security.Principal} of a session: who is signed in, and in which office they work now. Small, for
 * sessions keep it over a restart.
 *
 * @param shown the person's name as the frame shows it
 * @param manyOffices whether the account may switch to another office
 */
public record SignedInUser(UUID account, UUID office, UUID person, String shown, boolean manyOffices)
        implements Principal {

    public static SignedInUser at(Account account, Account.Membership place) {
        return new SignedInUser(
                account.id().id(),
                place.office().id(),
                place.person().id(),
                place.personName(),
                account.places().size() > 1);
    }

    /** The account's id: sessions are found by it. */
    @Override
    public String getName() {
        return account.toString();
    }

    public AccountId accountId() {
        return new AccountId(account);
    }

    public OfficeId officeId() {
        return new OfficeId(office);
    }

    public PersonId personId() {
        return new PersonId(person);
    }

    public Actor actor() {
        return Actor.person(person);
    }
}
