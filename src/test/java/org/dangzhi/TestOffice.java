package org.dangzhi;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.NewOffice;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** An office for a test, and work done in it. */
public record TestOffice(OfficeId id) {

    /** Founds an office with a name nobody used yet. */
    public static TestOffice found(Offices offices) {
        var name = "滨北油田 " + TimeOrderedIds.next();
        var office = OfficeContext.in(
                OfficeId.NONE,
                Actor.system("test"),
                () -> offices.found(new NewOffice(null, name, "滨北", ZoneId.of("Asia/Shanghai"))));
        return new TestOffice(office.id());
    }

    public <T, X extends Throwable> T as(Actor actor, ScopedValue.CallableOp<T, X> work) throws X {
        return OfficeContext.in(id, actor, work);
    }

    /** As the system itself, for what no person does. */
    public <T, X extends Throwable> T in(ScopedValue.CallableOp<T, X> work) throws X {
        return as(Actor.system("test"), work);
    }

    /** As a person at a browser: whatever asks what one may do finds the permissions of his roles. */
    public <T, X extends Throwable> T signedIn(PersonId person, ScopedValue.CallableOp<T, X> work) throws X {
        var who = new SignedInUser(TimeOrderedIds.next(), id.id(), person.id(), "", false);
        SecurityContextHolder.setContext(
                new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(who, null, List.of())));
        try {
            return as(who.actor(), work);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    /** Somebody who may sign in, under a name that nobody has yet. */
    public PersonId member(People people, Accounts accounts, String... roles) {
        var person = in(() -> people.add(NewPerson.of("周海燕", "", null)));
        var name = "m" + TimeOrderedIds.next().toString().replace("-", "").substring(8);
        in(() -> accounts.open(new NewAccount(name, "Autumn-2026-duty", person, Set.of(roles))));
        return person;
    }

    public void run(Runnable work) {
        OfficeContext.in(id, Actor.system("test"), work);
    }
}
