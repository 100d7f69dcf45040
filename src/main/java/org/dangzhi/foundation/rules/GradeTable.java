package org.dangzhi.foundation.rules;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Table of grades, of which any one criterion suffices: three dead make an accident 较大 whatever was lost.
 *
 * @param fact in which a case states its grade
 * @param grades the gravest first; the last holds where no other does
 */
public record GradeTable(String name, String fact, List<Grade> grades) {

    /** @param from facts, and from how much on each of them alone makes this grade; empty for the last */
    public record Grade(String value, Map<String, BigDecimal> from) {}

    /** Every fact that decides, in the order of the table. */
    public Set<String> criteria() {
        var criteria = new LinkedHashSet<String>();
        grades.forEach(grade -> criteria.addAll(grade.from().keySet()));
        return criteria;
    }

    /**
     * The grade as far as it can be told: the gravest that is certain, and the unknown facts that might make it graver.
     *
     * @param facts the figure of a fact; null while it is unknown
     */
    public Grading grading(Function<String, @Nullable BigDecimal> facts) {
        var unknown = new LinkedHashSet<String>();
        for (var grade : grades) {
            if (grade.from().isEmpty() || isReached(grade, facts))
                return new Grading(fact, grade.value(), List.copyOf(unknown));
            for (var criterion : grade.from().keySet()) if (facts.apply(criterion) == null) unknown.add(criterion);
        }
        throw new IllegalStateException(name + " has no last grade");
    }

    private static boolean isReached(Grade grade, Function<String, @Nullable BigDecimal> facts) {
        return grade.from().entrySet().stream().anyMatch(criterion -> {
            var figure = facts.apply(criterion.getKey());
            return figure != null && figure.compareTo(criterion.getValue()) >= 0;
        });
    }

    /** Whether the stated grade is graver than the one that is certain. */
    public boolean isGraver(String stated, Grading grading) {
        return place(stated) < place(grading.least());
    }

    /** Whether one of the unknown facts could still make it that grade. */
    public boolean isPossible(String stated, Grading grading) {
        return grades.stream()
                .filter(grade -> grade.value().equals(stated))
                .anyMatch(grade -> grading.unknown().stream().anyMatch(grade.from()::containsKey));
    }

    /** What is no grade stands behind all of them. */
    private int place(String value) {
        for (int at = 0; at < grades.size(); at++) if (grades.get(at).value().equals(value)) return at;
        return grades.size();
    }
}
