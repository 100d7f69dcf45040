package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.dangzhi.engine.rostersolver.Assignment;
import org.jspecify.annotations.Nullable;

/** CP-SAT model of the roster: one literal for each person in each post of each shift, and what it costs. */
public final class RosterModel {

    public final CpModel cp = new CpModel();
    final IndexedProblem indexed;

    /** Whether each hard demand has a guard, so that those that clash can be named. */
    private final boolean guarded;

    private final Map<String, BoolVar> guards = new LinkedHashMap<>();
    private final @Nullable Literal[][] literals; // person, cell
    private final Map<Integer, List<Literal>> facts = new HashMap<>(); // person × days, beyond the horizon
    private final Map<Integer, Literal> working = new HashMap<>();
    private final Map<Long, List<Literal>> worked = new HashMap<>();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    public RosterModel(IndexedProblem indexed, boolean guarded) {
        this.indexed = indexed;
        this.guarded = guarded;
        this.literals = new Literal[indexed.people.size()][indexed.cells.size()];
        var promised = new HashSet<>(indexed.problem.fixed());
        for (int person = 0; person < indexed.people.size(); person++)
            for (var cell : indexed.cells)
                if (possible(person, cell, promised)) literals[person][cell.number()] = cp.newBoolVar("");
        for (var fact : indexed.problem.fixed()) if (!indexed.problem.has(fact.day())) enter(fact);
    }

    /** Where somebody is away there is no literal, unless a promise or a search for what clashes needs it. */
    private boolean possible(int person, IndexedProblem.Cell cell, Set<Assignment> promised) {
        var member = indexed.people.get(person);
        var cover = cell.cover();
        if (!indexed.may(member, cover)) return false;
        return guarded
                || !indexed.away(member, cover)
                || promised.contains(new Assignment(member.id(), cover.day(), cover.shift(), cover.slot()));
    }

    private void enter(Assignment fact) {
        int person = indexed.person(fact.person());
        int shiftType = indexed.shiftType(fact.shift());
        if (person < 0 || shiftType < 0) return;
        facts.computeIfAbsent(key(person, indexed.day(fact.day())), key -> new ArrayList<>())
                .add(cp.trueLiteral());
        worked.computeIfAbsent(key(person, indexed.day(fact.day()), shiftType), key -> new ArrayList<>())
                .add(cp.trueLiteral());
    }

    private int key(int person, int day) {
        return person * (indexed.last - indexed.first + 1) + day - indexed.first;
    }

    private long key(int person, int day, int shiftType) {
        return (long) key(person, day) * indexed.shiftTypes.size() + shiftType;
    }

    /** Null where they cannot be. */
    @Nullable
    public Literal literal(int person, IndexedProblem.Cell cell) {
        return literals[person][cell.number()];
    }

    /** Those of one post. */
    List<Literal> literals(IndexedProblem.Cell cell) {
        var those = new ArrayList<Literal>();
        for (var row : literals) if (row[cell.number()] != null) those.add(row[cell.number()]);
        return those;
    }

    /** All ways in which somebody can work that day, exclusive of each other. */
    List<Literal> on(int person, int day) {
        if (!indexed.horizon(day)) return facts.getOrDefault(key(person, day), List.of());
        var those = new ArrayList<Literal>();
        for (var cell : indexed.cells(day))
            if (literals[person][cell.number()] != null) those.add(literals[person][cell.number()]);
        return those;
    }

    /** All ways in which somebody can work that shift. */
    List<Literal> on(int person, int day, int shiftType) {
        if (!indexed.horizon(day)) return worked.getOrDefault(key(person, day, shiftType), List.of());
        var those = new ArrayList<Literal>();
        for (var cell : indexed.cells(day))
            if (cell.shiftType() == shiftType && literals[person][cell.number()] != null)
                those.add(literals[person][cell.number()]);
        return those;
    }

    /** Whether somebody works that day. */
    Literal works(int person, int day) {
        return working.computeIfAbsent(key(person, day), key -> any(on(person, day)));
    }

    /** Whether one of them holds, of which at most one does. */
    Literal any(List<Literal> exclusive) {
        if (exclusive.isEmpty()) return cp.falseLiteral();
        if (exclusive.size() == 1) return exclusive.getFirst();
        var any = cp.newBoolVar("");
        cp.addEquality(ConstraintStrength.sum(exclusive), any);
        return any;
    }

    /** @param weight null for what has to be kept */
    ConstraintStrength demand(String name, @Nullable Integer weight) {
        return new ConstraintStrength(this, weight, weight == null && guarded ? guard(name) : null);
    }

    private BoolVar guard(String name) {
        return guards.computeIfAbsent(name, cp::newBoolVar);
    }

    /** What can be switched off, by name; empty without guards. */
    public Map<String, BoolVar> guards() {
        return guards;
    }

    public void pays(LinearArgument units, long weight) {
        cost.addTerm(units, weight);
    }

    public void minimizeCost() {
        cp.minimize(cost);
    }

    /** What the solver answered, by day and post. */
    public List<Assignment> assignments(ToLongFunction<Literal> value) {
        var assignments = new ArrayList<Assignment>();
        for (var cell : indexed.cells)
            for (int person = 0; person < literals.length; person++) {
                var literal = literals[person][cell.number()];
                if (literal == null || value.applyAsLong(literal) == 0) continue;
                var cover = cell.cover();
                assignments.add(
                        new Assignment(indexed.people.get(person).id(), cover.day(), cover.shift(), cover.slot()));
            }
        return assignments;
    }

    /** Begins the search at a roster. */
    public void hint(List<Assignment> roster) {
        var those = new HashSet<>(roster);
        for (var cell : indexed.cells)
            for (int person = 0; person < literals.length; person++) {
                if (!(literals[person][cell.number()] instanceof BoolVar literal)) continue;
                var cover = cell.cover();
                var there = new Assignment(indexed.people.get(person).id(), cover.day(), cover.shift(), cover.slot());
                cp.addHint(literal, those.contains(there) ? 1 : 0);
            }
    }
}
