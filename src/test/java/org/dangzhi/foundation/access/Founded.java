package org.dangzhi.foundation.access;

import java.util.List;
import java.util.Set;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.Phone;

/** An office with people who may sign in; all know the same password. */
public record Founded(TestOffice office, People people, Accounts accounts) {

    public static final String PASSWORD = "Autumn-2026-duty";

    public static Founded in(Offices offices, People people, Accounts accounts) {
        return new Founded(TestOffice.found(offices), people, accounts);
    }

    /** A sign-in name nobody has yet. */
    public static String name() {
        return "u" + Ids.next().toString().substring(20).replace("-", "");
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
                List.of(new Phone("办公", "0543-5552101"), new Phone("手机", number)),
                null,
                null)));
        office.in(() -> accounts.open(new NewAccount(account, PASSWORD, person, Set.of(roles))));
        return person;
    }
}
