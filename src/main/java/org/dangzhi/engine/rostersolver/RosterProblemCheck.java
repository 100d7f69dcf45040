package org.dangzhi.engine.rostersolver;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Validation of a problem before anything is solved; refuses the first fault at its place. */
public final class RosterProblemCheck {

    private static final int MOST_DAYS = 400;
    private static final int MOST_PEOPLE = 200;
    private static final int MOST_SHIFTS = 20;
    private static final int MOST_ROWS = 20_000;
    private static final int MOST_MINUTES = 7 * 24 * 60;
    private static final int MOST_POINTS = 1_000_000;

    private final RosterProblem problem;
    private final Set<String> shifts = new HashSet<>();
    private final Set<String> people = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> slots = new HashSet<>();

    private RosterProblemCheck(RosterProblem problem) {
        this.problem = problem;
    }

    /** @throws ProblemFault with the path of the fault, such as {@code problem.cover[3].shift} */
    public static void refuse(RosterProblem problem) {
        new RosterProblemCheck(problem).check();
    }

    private void check() {
        need(problem.from(), "from");
        number(problem.days(), 1, MOST_DAYS, "days");
        each(need(problem.shifts(), "shifts"), "shifts", MOST_SHIFTS, this::shift);
        each(need(problem.people(), "people"), "people", MOST_PEOPLE, this::member);
        each(need(problem.cover(), "cover"), "cover", MOST_ROWS, this::cover);
        for (var cover : problem.cover()) if (cover.slot() != null) slots.add(cover.slot());
        each(problem.absences(), "absences", MOST_ROWS, this::absence);
        each(problem.requests(), "requests", MOST_ROWS, this::request);
        each(problem.rules(), "rules", MOST_ROWS, this::rule);
        each(problem.fairness(), "fairness", 100, this::fairness);
        each(problem.fixed(), "fixed", MOST_ROWS, this::fixed);
    }

    private interface Row<T> {
        void check(T row, String path);
    }

    private static <T> void each(List<T> rows, String name, int most, Row<T> check) {
        if (rows.size() > most) throw fault("many", name, rows.size(), most);
        for (int n = 0; n < rows.size(); n++) {
            var path = name + "[" + n + "]";
            check.check(need(rows.get(n), path), path);
        }
    }

    private void shift(ShiftType type, String path) {
        fresh(shifts, type.id(), path + ".id");
        need(type.begins(), path + ".begins");
        number(type.minutes(), 1, MOST_MINUTES, path + ".minutes");
    }

    private void member(RosterPerson member, String path) {
        fresh(people, member.id(), path + ".id");
        if (member.group() != null) groups.add(member.group());
        inOrder(member.from(), member.to(), path + ".to");
    }

    private void cover(Cover cover, String path) {
        within(cover.day(), path + ".day");
        known(shifts, cover.shift(), path + ".shift");
        number(cover.need(), 0, MOST_PEOPLE, path + ".need");
        points(cover.under(), path + ".under");
        points(cover.over(), path + ".over");
    }

    private void absence(Absence absence, String path) {
        need(absence.id(), path + ".id");
        known(people, absence.person(), path + ".person");
        need(absence.from(), path + ".from");
        need(absence.to(), path + ".to");
        inOrder(absence.from(), absence.to(), path + ".to");
    }

    private void request(RosterRequest request, String path) {
        known(people, request.person(), path + ".person");
        within(request.day(), path + ".day");
        if (request.shift() != null) known(shifts, request.shift(), path + ".shift");
        if (request.slot() != null) known(slots, request.slot(), path + ".slot");
        number(request.weight(), 0, MOST_POINTS, path + ".weight");
    }

    private void rule(Rule rule, String path) {
        need(rule.id(), path + ".id");
        if (rule instanceof Rule.Rotation rotation) need(rotation.order(), path + ".order");
        who(rule.who(), path + ".of");
        points(rule.weight(), path + ".weight");
        switch (rule) {
            case Rule.Rest rest -> number(rest.minutes(), 0, MOST_MINUTES, path + ".minutes");
            case Rule.ConsecutiveWork work -> {
                limits(work.least(), work.most(), MOST_DAYS, path);
            }
            case Rule.ConsecutiveOff off -> number(off.least(), 1, MOST_DAYS, path + ".least");
            case Rule.ShiftCount count -> {
                limits(count.least(), count.most(), MOST_DAYS, path);
                if (count.shifts() != null)
                    each(count.shifts(), path + ".shifts", MOST_SHIFTS, (id, at) -> known(shifts, id, at));
            }
            case Rule.Minutes minutes -> limits(minutes.least(), minutes.most(), MOST_DAYS * 24 * 60, path);
            case Rule.Weekends weekends -> number(weekends.most(), 0, MOST_DAYS, path + ".most");
            case Rule.Succession succession -> {
                known(shifts, succession.after(), path + ".after");
                each(
                        need(succession.never(), path + ".never"),
                        path + ".never",
                        MOST_SHIFTS,
                        (id, at) -> known(shifts, id, at));
            }
            case Rule.Pairs pairs -> number(pairs.most(), 0, MOST_DAYS, path + ".most");
            case Rule.Together together -> number(together.most(), 0, MOST_PEOPLE, path + ".most");
            case Rule.Spacing spacing -> number(spacing.days(), 1, MOST_DAYS, path + ".days");
            case Rule.Rotation rotation -> rotation(rotation, path);
            case Rule.Unqualified unqualified -> {
                if (unqualified.shifts() != null)
                    each(unqualified.shifts(), path + ".shifts", MOST_SHIFTS, (id, at) -> known(shifts, id, at));
                if (unqualified.slots() != null)
                    each(unqualified.slots(), path + ".slots", MOST_SHIFTS, (id, at) -> known(slots, id, at));
            }
        }
    }

    /** Nobody has two turns in a round. */
    private void rotation(Rule.Rotation rotation, String path) {
        var once = new HashSet<String>();
        each(rotation.order(), path + ".order", MOST_PEOPLE, (id, at) -> {
            known(people, id, at);
            fresh(once, id, at);
        });
        if (rotation.slots() != null)
            each(rotation.slots(), path + ".slots", MOST_SHIFTS, (id, at) -> known(slots, id, at));
    }

    private void fairness(Fairness fairness, String path) {
        need(fairness.id(), path + ".id");
        who(fairness.of(), path + ".of");
        points(fairness.weight(), path + ".weight");
        fairness.carried().keySet().forEach(id -> known(people, id, path + ".carried"));
        fairness.share().keySet().forEach(id -> known(people, id, path + ".share"));
    }

    /** Within the horizon it has to be possible; beyond it is a fact. */
    private void fixed(Assignment fixed, String path) {
        known(people, fixed.person(), path + ".person");
        known(shifts, fixed.shift(), path + ".shift");
        need(fixed.day(), path + ".day");
        if (!problem.has(fixed.day())) {
            long far = Math.abs(fixed.day().toEpochDay() - problem.from().toEpochDay());
            if (far > 2L * MOST_DAYS) throw fault("day", path + ".day", fixed.day());
            return;
        }
        boolean covered = problem.cover().stream()
                .anyMatch(cover -> cover.day().equals(fixed.day())
                        && cover.shift().equals(fixed.shift())
                        && Objects.equals(cover.slot(), fixed.slot()));
        if (!covered) throw fault("uncovered", path);
        var member = problem.people().stream()
                .filter(one -> one.id().equals(fixed.person()))
                .findFirst()
                .orElseThrow();
        if (!member.belongs(fixed.day()) || !member.may(fixed.slot())) throw fault("unqualified", path, fixed.person());
    }

    private void who(PersonSelector selector, String path) {
        if (selector.group() != null) known(groups, selector.group(), path + ".group");
        if (selector.people() != null)
            each(selector.people(), path + ".people", MOST_PEOPLE, (id, at) -> known(people, id, at));
    }

    private static void limits(@Nullable Integer least, @Nullable Integer most, int highest, String path) {
        if (least == null && most == null) throw fault("limits", path);
        if (least != null) number(least, 0, highest, path + ".least");
        if (most != null) number(most, 0, highest, path + ".most");
        if (least != null && most != null && least > most) throw fault("order", path + ".most");
    }

    private static void points(@Nullable Integer points, String path) {
        if (points != null) number(points, 0, MOST_POINTS, path);
    }

    private static void number(long number, long least, long most, String path) {
        if (number < least || number > most) throw fault("number", path, number, least, most);
    }

    private void within(@Nullable LocalDate day, String path) {
        if (!problem.has(need(day, path))) throw fault("day", path, String.valueOf(day));
    }

    private static void inOrder(@Nullable LocalDate from, @Nullable LocalDate to, String path) {
        if (from != null && to != null && to.isBefore(from)) throw fault("order", path);
    }

    private static void fresh(Set<String> ids, @Nullable String id, String path) {
        if (!ids.add(need(id, path))) throw fault("twice", path, String.valueOf(id));
    }

    private static void known(Set<String> ids, @Nullable String id, String path) {
        if (!ids.contains(need(id, path))) throw fault("unknown", path, String.valueOf(id));
    }

    private static <T> T need(@Nullable T given, String path) {
        if (given == null || given instanceof String text && text.isBlank()) throw fault("missing", path);
        return given;
    }

    private static ProblemFault fault(String kind, String path, Object... args) {
        return new ProblemFault(kind, "problem." + path, args);
    }
}
