package org.dangzhi.foundation.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoLists;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.demo.DemoPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Units, persons and contacts of the demonstration, from lists beside the code. */
@Component
class PeopleDemo implements DemoPart {

    /** Units of the list that stand below another. */
    private static final Map<String, String> ABOVE =
            Map.of("总值班室", "办公室", "接待科", "办公室", "秘书科", "办公室", "车队", "办公室", "值班室", "厂办公室");

    private final People people;
    private final Units units;
    private final Contacts contacts;

    PeopleDemo(People people, Units units, Contacts contacts) {
        this.people = people;
        this.units = units;
        this.contacts = contacts;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public void fill(DemoContext demo) {
        demo.inTransaction(() -> {
            enter(demo);
            DemoLists.rows("/people/demo-contacts.txt").stream()
                    .map(PeopleDemo::contact)
                    .forEach(contacts::add);
        });
    }

    private void enter(DemoContext demo) {
        var known = new HashMap<String, UnitId>();
        int desk = demo.head() ? 2001 : 4001;
        for (var line : DemoLists.rows(demo.head() ? "/people/demo-head.txt" : "/people/demo-plant.txt")) {
            if (!known.containsKey(line[0])) known.put(line[0], units.add(unit(line[0], known)));
            var person = person(line, known.get(line[0]), demo, "0543-555" + desk++);
            var id = people.add(person);
            demo.office().add(new DemoPerson(id.id(), person.name(), line[0], line[3]));
        }
    }

    private static NewUnit unit(String name, Map<String, UnitId> known) {
        return new NewUnit(known.get(ABOVE.getOrDefault(name, "")), name, name, known.size() * 10);
    }

    private static NewPerson person(String[] line, @Nullable UnitId unit, DemoContext demo, String desk) {
        var phones = List.of(new PhoneNumber("办公", desk), new PhoneNumber("手机", demo.mobile()));
        return new NewPerson(
                line[1].isEmpty() ? demo.name() : line[1],
                line[2].equals("f") ? Sex.FEMALE : Sex.MALE,
                line[3],
                line[4],
                line[5].isEmpty() ? NewPerson.LAST : Integer.parseInt(line[5]),
                unit,
                phones,
                demo.day(-demo.between(400, 9000)),
                null);
    }

    private static NewContact contact(String[] line) {
        var phones = new ArrayList<PhoneNumber>();
        for (int at = 5; at + 1 < line.length; at += 2) phones.add(new PhoneNumber(line[at], line[at + 1]));
        return new NewContact(line[0].equals("in"), line[1], line[2], line[3], line[4], phones);
    }
}
