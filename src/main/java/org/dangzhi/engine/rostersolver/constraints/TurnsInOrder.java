package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/**
 * Posts that need one person go round in an order. Whoever is away is passed over and loses the turn; where somebody beyond the
 * order holds a post, or nobody does, the round begins anew after it.
 */
record TurnsInOrder(Rule.Rotation rule) implements RosterRule {

    private static final int NOBODY = -1;

    @Override
    public void addTo(RosterModel model) {
        var indexed = model.indexed;
        var demand = model.demand(rule.id(), rule.weight());
        var order = order(indexed);
        var cells = cells(indexed, order);
        if (cells.isEmpty()) return;
        before(indexed, order).forEach(last -> {
            int next = next(indexed, order, last, cells.getFirst());
            if (next != NOBODY)
                demand.notAll(List.of(held(model, next, cells.getFirst()).not()), 1);
        });
        for (int n = 1; n < cells.size(); n++) follow(model, demand, order, cells.get(n - 1), cells.get(n));
    }

    private void follow(
            RosterModel model,
            ConstraintStrength demand,
            List<Integer> order,
            IndexedProblem.Cell earlier,
            IndexedProblem.Cell later) {
        for (int person : order) {
            var holds = model.literal(person, earlier);
            int next = next(model.indexed, order, person, later);
            if (holds != null && next != NOBODY)
                demand.notAll(List.of(holds, held(model, next, later).not()), 1);
        }
    }

    /** Whoever can come has a way to hold it. */
    private static Literal held(RosterModel model, int person, IndexedProblem.Cell cell) {
        var literal = model.literal(person, cell);
        return literal == null ? model.cp.falseLiteral() : literal;
    }

    private List<Integer> order(IndexedProblem indexed) {
        return rule.order().stream()
                .map(indexed::person)
                .filter(person -> person >= 0)
                .toList();
    }

    /** Posts that go round, by time. */
    private List<IndexedProblem.Cell> cells(IndexedProblem indexed, List<Integer> order) {
        return indexed.cells.stream()
                .filter(cell ->
                        cell.cover().need() == 1 && rule.names(cell.cover().slot()))
                .filter(cell ->
                        order.stream().anyMatch(person -> indexed.may(indexed.people.get(person), cell.cover())))
                .sorted(Comparator.comparingInt(cell -> indexed.begins(cell.day(), cell.shiftType())))
                .toList();
    }

    /** Whoever of them held the last one before the horizon; empty where none is known. */
    private Stream<Integer> before(IndexedProblem indexed, List<Integer> order) {
        return indexed.problem.fixed().stream()
                .filter(fact -> indexed.day(fact.day()) < 0 && rule.names(fact.slot()))
                .filter(fact -> order.contains(indexed.person(fact.person())) && indexed.shiftType(fact.shift()) >= 0)
                .max(Comparator.comparingInt(
                        fact -> indexed.begins(indexed.day(fact.day()), indexed.shiftType(fact.shift()))))
                .map(fact -> indexed.person(fact.person()))
                .stream();
    }

    /** The first after somebody, round the order, who can come; they themselves only when nobody else can. */
    private static int next(IndexedProblem indexed, List<Integer> order, int person, IndexedProblem.Cell cell) {
        int at = order.indexOf(person);
        for (int step = 1; step <= order.size(); step++) {
            int one = order.get((at + step) % order.size());
            var member = indexed.people.get(one);
            if (indexed.may(member, cell.cover()) && !indexed.away(member, cell.cover())) return one;
        }
        return NOBODY;
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        var indexed = roster.indexed;
        var order = order(indexed);
        var cells = cells(indexed, order);
        var breaches = new ArrayList<Breach>();
        if (cells.isEmpty()) return Stream.empty();
        before(indexed, order).forEach(last -> judge(roster, order, last, cells.getFirst(), breaches));
        for (int n = 1; n < cells.size(); n++)
            for (int person : holders(roster, cells.get(n - 1)))
                if (order.contains(person)) judge(roster, order, person, cells.get(n), breaches);
        return breaches.stream();
    }

    private void judge(
            FinishedRoster roster, List<Integer> order, int earlier, IndexedProblem.Cell cell, List<Breach> breaches) {
        int next = next(roster.indexed, order, earlier, cell);
        var holders = holders(roster, cell);
        if (next == NOBODY || holders.contains(next)) return;
        breaches.add(RuleBreaches.of(
                rule, roster, holders.stream().findFirst().orElse(null), cell.day(), cell.shiftType(), 1));
    }

    private static Set<Integer> holders(FinishedRoster roster, IndexedProblem.Cell cell) {
        var holders = new HashSet<Integer>();
        for (Assignment one : roster.assignments)
            if (cell.equals(roster.indexed.cell(one))) holders.add(roster.indexed.person(one.person()));
        return holders;
    }
}
