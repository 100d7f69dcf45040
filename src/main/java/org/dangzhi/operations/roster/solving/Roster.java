package org.dangzhi.operations.roster.solving;

import java.util.Arrays;
import java.util.List;
import org.dangzhi.operations.roster.problem.Assignment;

/** A finished roster over its grid, the facts beyond the horizon included: who works what on which day. */
final class Roster {

    static final int FREE = -1;

    final Grid grid;
    final List<Assignment> assignments;
    private final int[][] turns;

    Roster(Grid grid, List<Assignment> assignments) {
        this.grid = grid;
        this.assignments = assignments;
        this.turns = new int[grid.people.size()][grid.last - grid.first + 1];
        for (var row : turns) Arrays.fill(row, FREE);
        for (var fact : grid.problem.fixed()) if (!grid.problem.has(fact.day())) enter(fact);
        assignments.forEach(this::enter);
    }

    private void enter(Assignment assignment) {
        int person = grid.person(assignment.person());
        int turn = grid.turn(assignment.shift());
        if (person >= 0 && turn >= 0) turns[person][grid.day(assignment.day()) - grid.first] = turn;
    }

    /** {@link #FREE} on days off and on days of which nothing is known. */
    int turn(int person, int day) {
        return day < grid.first || day > grid.last ? FREE : turns[person][day - grid.first];
    }

    boolean works(int person, int day) {
        return turn(person, day) != FREE;
    }
}
