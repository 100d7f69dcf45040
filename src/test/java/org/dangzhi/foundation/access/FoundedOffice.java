package org.dangzhi.foundation.access;

import java.util.List;
import java.util.Set;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;

/** Fixture: an office with people who may sign in; all know the same password. */
public record FoundedOffice(TestOffice office, People people, Accounts accounts) {

    public static final String PASSWORD = "Autumn-2026-duty";

    public static FoundedOffice in(Offices offices, People people, Accounts accounts) {
        return new FoundedOffice(TestOffice.found(offices), people, accounts);
    }

    /** A sign-in name nobody has yet. */
    public static String name() {
        return "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
    }

    public PersonId person(String name) {
        return office.in(() -> people.add(NewPerson.of(name, "", null)));
    }

    public PersonId member(String account, String... roles) {
        var person = person("周海燕");
        office.in(() -> accounts.open(new NewAccount(account, PASSWORD, person, Set.of(roles))));
        return person;
    }

    public PersonId memberWithPhone(String account, String number, String... roles) {
        var person = office.in(() -> people.add(new NewPerson(
                "李文博",
                null,
                "",
                "",
                NewPerson.LAST,
                null,
                List.of(new PhoneNumber("办公", "0543-5552101"), new PhoneNumber("手机", number)),
                null,
                null)));
        office.in(() -> accounts.open(new NewAccount(account, PASSWORD, person, Set.of(roles))));
        return person;
    }
}
