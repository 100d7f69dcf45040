package org.dangzhi.engine.rostersolver.constraints;

import java.util.Arrays;
import java.util.List;
import org.dangzhi.engine.rostersolver.Assignment;
import org.jspecify.annotations.Nullable;

/** Finished roster, the facts beyond the horizon included: who works what on which day. */
public final class FinishedRoster {

    static final int FREE = -1;

    final IndexedProblem indexed;
    final List<Assignment> assignments;
    private final int[][] shiftTypes;
    private final @Nullable String[][] slots;

    public FinishedRoster(IndexedProblem indexed, List<Assignment> assignments) {
        this.indexed = indexed;
        this.assignments = assignments;
        this.shiftTypes = new int[indexed.people.size()][indexed.last - indexed.first + 1];
        this.slots = new String[indexed.people.size()][indexed.last - indexed.first + 1];
        for (var row : shiftTypes) Arrays.fill(row, FREE);
        for (var fact : indexed.problem.fixed()) if (!indexed.problem.has(fact.day())) enter(fact);
        assignments.forEach(this::enter);
    }

    private void enter(Assignment assignment) {
        int person = indexed.person(assignment.person());
        int shiftType = indexed.shiftType(assignment.shift());
        if (person < 0 || shiftType < 0) return;
        int day = indexed.day(assignment.day()) - indexed.first;
        shiftTypes[person][day] = shiftType;
        slots[person][day] = assignment.slot();
    }

    /** {@link #FREE} on days off and on days of which nothing is known. */
    int shiftType(int person, int day) {
        return day < indexed.first || day > indexed.last ? FREE : shiftTypes[person][day - indexed.first];
    }

    /** Null on days off, and where shifts have no slots. */
    @Nullable
    String slot(int person, int day) {
        return day < indexed.first || day > indexed.last ? null : slots[person][day - indexed.first];
    }

    boolean works(int person, int day) {
        return shiftType(person, day) != FREE;
    }
}
