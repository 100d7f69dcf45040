package org.dangzhi.operations.roster.solving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dangzhi.operations.roster.problem.Cover;
import org.dangzhi.operations.roster.problem.Member;
import org.dangzhi.operations.roster.problem.Problem;
import org.dangzhi.operations.roster.problem.Rule;
import org.dangzhi.operations.roster.problem.Who;

/**
 * Divides a problem among people who have nothing to do with each other: no post that both could fill, no fair share, no
 * rule about being together. Officers and duty leaders are such groups; each is solved alone, and sooner.
 */
final class Groups {

    private final Problem problem;
    private final int[] above;

    private Groups(Problem problem) {
        this.problem = problem;
        this.above = IntStream.range(0, problem.people().size()).toArray();
        for (var cover : problem.cover()) join(who(cover));
        for (var fair : problem.fairness()) join(who(fair.of()));
        for (var rule : problem.rules())
            if (rule instanceof Rule.Pairs || rule instanceof Rule.Together) join(who(rule.who()));
    }

    /** The smallest first; the problem itself where it cannot be divided. */
    static List<Problem> of(Problem problem) {
        return new Groups(problem).divided();
    }

    private List<Problem> divided() {
        Map<Integer, Set<String>> groups = new LinkedHashMap<>();
        for (int person = 0; person < above.length; person++)
            groups.computeIfAbsent(top(person), key -> new HashSet<>())
                    .add(problem.people().get(person).id());
        if (groups.size() < 2) return List.of(problem);
        var parts = new ArrayList<Problem>();
        for (var group : groups.values()) parts.add(part(group, parts.isEmpty()));
        parts.sort(Comparator.comparingInt(part -> part.cover().size()));
        return parts;
    }

    /** @param first it also gets the posts that nobody can fill, so that they are told */
    private Problem part(Set<String> group, boolean first) {
        return new Problem(
                problem.from(),
                problem.days(),
                problem.shifts(),
                problem.people().stream()
                        .filter(member -> group.contains(member.id()))
                        .toList(),
                problem.cover().stream()
                        .filter(cover -> {
                            var who = who(cover);
                            return who.length == 0 ? first : group.contains(id(who[0]));
                        })
                        .toList(),
                problem.absences().stream()
                        .filter(absence -> group.contains(absence.person()))
                        .toList(),
                problem.requests().stream()
                        .filter(request -> group.contains(request.person()))
                        .toList(),
                problem.rules(),
                problem.fairness().stream()
                        .filter(fair -> {
                            var who = who(fair.of());
                            return who.length > 0 && group.contains(id(who[0]));
                        })
                        .toList(),
                problem.fixed().stream()
                        .filter(fixed -> group.contains(fixed.person()))
                        .toList());
    }

    private String id(int person) {
        return problem.people().get(person).id();
    }

    private int[] who(Cover cover) {
        return people(member -> member.belongs(cover.day()) && member.may(cover.slot()));
    }

    private int[] who(Who who) {
        return people(who::includes);
    }

    private int[] people(Predicate<Member> which) {
        return IntStream.range(0, above.length)
                .filter(person -> which.test(problem.people().get(person)))
                .toArray();
    }

    private void join(int[] people) {
        for (int person : people) above[top(person)] = top(people[0]);
    }

    private int top(int person) {
        while (above[person] != person) person = above[person] = above[above[person]];
        return person;
    }
}
