package org.dangzhi.engine.rostersolver.constraints;

import java.util.Arrays;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.jspecify.annotations.Nullable;

/** Finished roster, the facts beyond the horizon included: who works what on which day. */
public final class FinishedRoster {

    static final int FREE = -1;

    final IndexedProblem grid;
    final List<Assignment> assignments;
    private final int[][] turns;
    private final @Nullable String[][] slots;

    public FinishedRoster(IndexedProblem grid, List<Assignment> assignments) {
        this.grid = grid;
        this.assignments = assignments;
        this.turns = new int[grid.people.size()][grid.last - grid.first + 1];
        this.slots = new String[grid.people.size()][grid.last - grid.first + 1];
        for (var row : turns) Arrays.fill(row, FREE);
        for (var fact : grid.problem.fixed()) if (!grid.problem.has(fact.day())) enter(fact);
        assignments.forEach(this::enter);
    }

    private void enter(Assignment assignment) {
        int person = grid.person(assignment.person());
        int turn = grid.turn(assignment.shift());
        if (person < 0 || turn < 0) return;
        int day = grid.day(assignment.day()) - grid.first;
        turns[person][day] = turn;
        slots[person][day] = assignment.slot();
    }

    /** {@link #FREE} on days off and on days of which nothing is known. */
    int turn(int person, int day) {
        return day < grid.first || day > grid.last ? FREE : turns[person][day - grid.first];
    }

    /** Null on days off, and where shifts have no slots. */
    @Nullable
    String slot(int person, int day) {
        return day < grid.first || day > grid.last ? null : slots[person][day - grid.first];
    }

    boolean works(int person, int day) {
        return turn(person, day) != FREE;
    }
}
