package org.dangzhi.foundation.rules.judging;

import java.math.BigDecimal;
import org.dangzhi.foundation.rules.GradeTable;
import org.dangzhi.foundation.rules.Grading;
import org.jspecify.annotations.Nullable;

/**
 * Function {@code graded(table, stated)} of expressions: whether the stated grade is the one that the facts make. The grade
 * itself is left in the resolver, so that a finding can answer it, also where none was stated.
 */
final class GradeFunction {

    static final String NAME = "graded";

    private GradeFunction() {}

    static Object fits(Object table, Object stated, FactResolver facts) {
        var grades = facts.catalogue().grades(String.valueOf(table));
        if (grades.isEmpty()) return facts.unknown("limit:" + table);
        var grading = grades.get().grading(name -> figure(name, facts));
        facts.graded(grading, grades.get().criteria());
        return stated == Term.UNKNOWN ? wanting(grading, facts) : fits(grades.get(), (String) stated, grading, facts);
    }

    private static @Nullable BigDecimal figure(String fact, FactResolver facts) {
        var value = facts.known(fact);
        return value == null ? null : Arithmetic.decimal(value);
    }

    private static Object fits(GradeTable table, String stated, Grading grading, FactResolver facts) {
        if (stated.equals(grading.least())) return grading.orAbove() ? wanting(grading, facts) : (Object) true;
        boolean open = table.isGraver(stated, grading) && table.isPossible(stated, grading);
        return open ? wanting(grading, facts) : (Object) false;
    }

    private static Object wanting(Grading grading, FactResolver facts) {
        grading.unknown().forEach(facts::unknown);
        return Term.UNKNOWN;
    }
}
