package org.dangzhi.operations.planning;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.office.demo.DemoRows;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.wishes.Wish;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands on the roster, which months of it are out, and what people wish for the first month that is not. */
@Component
class RosterDemo implements DemoPart {

    private static final int PAST = 365;

    private final RosterMembers members;
    private final ShiftPlan plan;
    private final RoleHolders roles;
    private final JdbcClient jdbc;

    RosterDemo(RosterMembers members, ShiftPlan plan, RoleHolders roles, JdbcClient jdbc) {
        this.members = members;
        this.plan = plan;
        this.roles = roles;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "roster";
    }

    @Override
    public int order() {
        return 450;
    }

    @Override
    public void fill(DemoContext demo) {
        var today = demo.day(0);
        demo.inTransaction(() -> {
            members.takeFromShifts();
            jdbc.sql("update planning.place set from_day = :from")
                    .param("from", demo.day(-PAST))
                    .update();
            var officers = members.between(today, today).stream()
                    .filter(place -> place.part() == RosterPart.OFFICER)
                    .toList();
            members.change(officers.getLast().id(), true, List.of(), Set.of(DayOfWeek.WEDNESDAY));
            members.change(officers.get(officers.size() - 2).id(), true, List.of(), Set.of());
        });
        var last = plan.between(today, today.plusDays(62)).getLast().day();
        publish(demo, YearMonth.from(last));
        var next = last.plusDays(1);
        var wishes = demo.rows(
                "planning.wish", "id, person_id, sort, from_day, to_day, strong, note, entered_by, entered_at");
        for (var place : members.between(today, today)) wishes(demo, wishes, place.person(), next);
        wishes.write();
    }

    /** Each month of the year was published in the last days of the month before. */
    private void publish(DemoContext demo, YearMonth last) {
        var directors = roles.of(Roles.DIRECTOR);
        if (directors.isEmpty()) return;
        var rows = demo.rows("planning.publication", "number, from_day, to_day, published_by, published_at");
        var first = YearMonth.from(demo.day(-PAST)).plusMonths(1);
        for (int n = 0; !first.plusMonths(n).isAfter(last); n++) {
            var month = first.plusMonths(n);
            var day = (int) ChronoUnit.DAYS.between(demo.today(), month.atDay(1)) - demo.between(4, 8);
            rows.add(
                    n + 1,
                    month.atDay(1),
                    month.atEndOfMonth(),
                    directors.getFirst().id(),
                    demo.at(Math.min(day, -1), 15, demo.between(0, 59)));
        }
        rows.write();
    }

    private static void wishes(DemoContext demo, DemoRows rows, PersonId person, LocalDate next) {
        int days = next.lengthOfMonth() - 1;
        if (demo.chance(70)) {
            var sort = demo.pick(List.of(Wish.Kind.AVOID, Wish.Kind.AVOID, Wish.Kind.WANT));
            var note = sort == Wish.Kind.WANT ? "" : demo.pick(List.of("", "孩子家长会", "陪老人复查", "家里有事", "培训考试"));
            wish(demo, rows, person, sort, next.plusDays(demo.between(0, days)), 0, note);
        }
        if (demo.chance(30)) {
            var from = next.plusDays(demo.between(0, days));
            wish(demo, rows, person, Wish.Kind.LEAVE, from, demo.between(2, 6), demo.pick(List.of("年休假", "探亲假")));
        }
        if (demo.chance(20)) {
            var from = next.plusDays(demo.between(0, days));
            var note = demo.pick(List.of("省公司开会", "集团培训班", "外调核查"));
            wish(demo, rows, person, Wish.Kind.TRAVEL, from, demo.between(1, 3), note);
        }
    }

    private static void wish(
            DemoContext demo, DemoRows rows, PersonId person, Wish.Kind sort, LocalDate from, int more, String note) {
        rows.add(
                TimeOrderedIds.next(),
                person.id(),
                sort,
                from,
                from.plusDays(more),
                demo.chance(25),
                note,
                person.id(),
                demo.at(-demo.between(1, 5), demo.between(9, 17), demo.between(0, 59)));
    }
}
