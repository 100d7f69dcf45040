package org.dangzhi.operations.planning;

import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.office.DemoPart;
import org.dangzhi.foundation.office.DemoRandom;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands on the roster of the demonstration, and what some of them wish. */
@Component
class RosterDemo implements DemoPart {

    private static final int AHEAD = 130;

    private final RosterMembers members;
    private final JdbcClient jdbc;

    RosterDemo(RosterMembers members, JdbcClient jdbc) {
        this.members = members;
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public void fill(DemoRandom demo) {
        members.takeFromShifts();
        var today = demo.day(0);
        jdbc.sql("update planning.place set from_day = :from")
                .param("from", demo.day(-365))
                .update();
        var officers = members.between(today, today).stream()
                .filter(place -> place.part() == RosterPart.OFFICER)
                .toList();
        members.change(officers.getLast().id(), true, List.of(), Set.of(DayOfWeek.WEDNESDAY));
        members.change(officers.get(officers.size() - 2).id(), true, List.of(), Set.of());
        for (var place : members.between(today, today)) wishes(demo, place.person());
    }

    private void wishes(DemoRandom demo, PersonId person) {
        if (demo.chance(55)) {
            int day = demo.between(20, AHEAD);
            wish(demo, person, demo.pick(List.of("AVOID", "AVOID", "WANT")), day, day, "");
        }
        if (demo.chance(30)) {
            int day = demo.between(20, AHEAD);
            wish(demo, person, "LEAVE", day, day + demo.between(2, 6), "年休假");
        }
        if (demo.chance(20)) {
            int day = demo.between(20, AHEAD);
            wish(demo, person, "TRAVEL", day, day + demo.between(1, 3), "出差");
        }
    }

    private void wish(DemoRandom demo, PersonId person, String sort, int from, int to, String note) {
        jdbc.sql("""
                        insert into planning.wish (id, person_id, sort, from_day, to_day, strong, note, entered_by, entered_at)
                        values (:id, :person, :sort, :from, :to, :strong, :note, :person, :at)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("person", person.id())
                .param("sort", sort)
                .param("from", demo.day(from))
                .param("to", demo.day(to))
                .param("strong", demo.chance(25))
                .param("note", note)
                .param("at", demo.at(-2, 10, 0).atOffset(ZoneOffset.UTC))
                .update();
    }
}
