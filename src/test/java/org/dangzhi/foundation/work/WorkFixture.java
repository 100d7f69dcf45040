package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.Units;
import org.jspecify.annotations.Nullable;

/** An office with the people of one item: who wants it, writes it down, does it, helps, checks it. */
final class WorkFixture {

    static final String PASSWORD = "Autumn-2026-duty";

    final TestOffice office;
    final PersonId zhang;
    final PersonId zhou;
    final PersonId feng;
    final PersonId guo;
    final PersonId li;
    final UnitId production;

    private final People people;
    private final Items items;
    private final Clock clock;

    WorkFixture(Offices offices, People people, Units units, Items items, Clock clock) {
        this.people = people;
        this.items = items;
        this.clock = clock;
        office = TestOffice.found(offices);
        production = office.in(() -> units.add(new NewUnit(null, "生产运行部", "生产部", 1)));
        zhang = person("张建林", "副总经理", null);
        zhou = person("周海燕", "值班员", null);
        feng = person("冯涛", "主管", production);
        guo = person("郭强", "站长", null);
        li = person("李文博", "值班员", null);
    }

    PersonId person(String name, String post, @Nullable UnitId unit) {
        return office.in(() -> people.add(NewPerson.of(name, post, unit)));
    }

    /** Gives the person an account with these roles; its sign-in name comes back. */
    String account(Accounts accounts, PersonId person, String... roles) {
        var name = "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
        office.in(() -> accounts.open(new NewAccount(name, PASSWORD, person, Set.of(roles))));
        return name;
    }

    /** The boiler, due in five hours, written down by Zhou for Zhang. */
    UUID boiler() {
        return arrange("核实 3 号站供暖锅炉停运情况", clock.instant().plus(Duration.ofHours(5)));
    }

    UUID arrange(String title, Instant due) {
        return as(
                        zhou,
                        () -> items.assign(new NewItem(
                                title,
                                "查清原因、影响范围和恢复时间",
                                Source.LEADER,
                                null,
                                null,
                                zhang,
                                feng,
                                guo,
                                li,
                                due,
                                List.of("电话问明原因", "现场确认"))))
                .id()
                .id();
    }

    <T, X extends Throwable> T as(PersonId person, ScopedValue.CallableOp<T, X> work) throws X {
        return office.as(Actor.person(person.id()), work);
    }

    void run(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }
}
