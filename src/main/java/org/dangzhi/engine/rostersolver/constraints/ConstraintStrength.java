package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Strength of a constraint: always, only while a guard is on, or at a price a unit. */
final class ConstraintStrength {

    private final RosterModel model;
    private final CpModel cp;
    private final @Nullable Integer weight;
    private final @Nullable Literal guard;

    ConstraintStrength(RosterModel model, @Nullable Integer weight, @Nullable Literal guard) {
        this.model = model;
        this.cp = model.cp;
        this.weight = weight;
        this.guard = guard;
    }

    boolean hard() {
        return weight == null;
    }

    void atMostOne(List<Literal> literals) {
        if (literals.size() < 2) return;
        if (hard() && guard == null) cp.addAtMostOne(literals);
        else atMost(literals, 1);
    }

    void atMost(List<Literal> literals, int most) {
        if (literals.size() > most) atMost(sum(literals), most, literals.size());
    }

    /** @param highest that the sum can reach at all */
    void atMost(LinearArgument sum, long most, long highest) {
        if (highest <= most) return;
        if (hard()) enforce(cp.addLessOrEqual(sum, most));
        else
            cp.addLessOrEqual(
                    sum, LinearExpr.newBuilder().add(priced(highest - most)).add(most));
    }

    void atLeast(List<Literal> literals, int least) {
        atLeast(sum(literals), least);
    }

    /** The sum cannot be negative. */
    void atLeast(LinearArgument sum, long least) {
        if (least <= 0) return;
        if (hard()) enforce(cp.addGreaterOrEqual(sum, least));
        else cp.addGreaterOrEqual(LinearExpr.newBuilder().add(sum).add(priced(least)), least);
    }

    /** At least one is false; otherwise so many units are paid. */
    void notAll(List<Literal> literals, int units) {
        var broken = literals.stream().map(Literal::not).toArray(Literal[]::new);
        if (hard()) {
            var clause = cp.addBoolOr(broken);
            if (guard != null) clause.onlyEnforceIf(guard);
            return;
        }
        var paid = cp.newBoolVar("");
        cp.addBoolOr(append(broken, paid));
        model.pays(paid, price() * units);
    }

    /** For what is always hard. */
    void lessOrEqual(LinearArgument left, LinearArgument right) {
        enforce(cp.addLessOrEqual(left, right));
    }

    /** An excess that is paid for. */
    LinearArgument priced(long highest) {
        var excess = cp.newIntVar(0, highest, "");
        model.pays(excess, price());
        return excess;
    }

    private long price() {
        if (weight == null) throw new IllegalStateException("What is hard has no price.");
        return weight;
    }

    private void enforce(Constraint constraint) {
        if (guard != null) constraint.onlyEnforceIf(guard);
    }

    static LinearExpr sum(List<Literal> literals) {
        return LinearExpr.sum(literals.toArray(Literal[]::new));
    }

    private static Literal[] append(Literal[] literals, Literal last) {
        var longer = Arrays.copyOf(literals, literals.length + 1);
        longer[literals.length] = last;
        return longer;
    }
}
