package org.dangzhi.engine.rostersolver.solving;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Rule;

/**
 * Division of a problem among people who have nothing to do with each other. Officers and duty leaders are such groups;
 * each is solved alone, and sooner.
 */
final class ProblemGroups {

    private final RosterProblem problem;
    private final List<RosterPerson> people;

    /** People, then posts: each points to another of its group, the last to itself. */
    private final int[] above;

    private ProblemGroups(RosterProblem problem) {
        this.problem = problem;
        this.people = problem.people();
        this.above = IntStream.range(0, people.size() + problem.cover().size()).toArray();
        posts(cover -> true).forEach(post -> join(IntStream.concat(IntStream.of(post), who(cover(post)))));
        for (var fair : problem.fairness()) join(IntStream.concat(who(fair.of()), counted(fair)));
        for (var rule : problem.rules())
            if (rule instanceof Rule.Pairs || rule instanceof Rule.Together) join(who(rule.who()));
    }

    /** The smallest first; the problem itself where it cannot be divided. */
    static List<RosterProblem> of(RosterProblem problem) {
        return new ProblemGroups(problem).divided();
    }

    private List<RosterProblem> divided() {
        var groups = IntStream.range(0, people.size())
                .map(this::top)
                .distinct()
                .boxed()
                .toList();
        if (groups.size() < 2) return List.of(problem);
        return groups.stream()
                .map(group -> part(group, group.equals(groups.getFirst())))
                .sorted(Comparator.comparingInt(part -> part.cover().size()))
                .toList();
    }

    /** @param first it also gets the posts that nobody can fill, so that they are told */
    private RosterProblem part(int group, boolean first) {
        var members = IntStream.range(0, people.size())
                .filter(person -> top(person) == group)
                .mapToObj(people::get)
                .toList();
        var ids = members.stream().map(RosterPerson::id).collect(Collectors.toSet());
        return new RosterProblem(
                problem.from(),
                problem.days(),
                problem.shifts(),
                members,
                posts(cover -> true)
                        .filter(post -> top(post) == group || first && top(post) >= people.size())
                        .mapToObj(this::cover)
                        .toList(),
                those(problem.absences(), absence -> ids.contains(absence.person())),
                those(problem.requests(), request -> ids.contains(request.person())),
                problem.rules(),
                those(problem.fairness(), fair -> members.stream().anyMatch(fair.of()::includes)),
                those(problem.fixed(), fixed -> ids.contains(fixed.person())));
    }

    private static <T> List<T> those(List<T> all, Predicate<T> which) {
        return all.stream().filter(which).toList();
    }

    private IntStream posts(Predicate<Cover> which) {
        return IntStream.range(people.size(), above.length).filter(post -> which.test(cover(post)));
    }

    private Cover cover(int post) {
        return problem.cover().get(post - people.size());
    }

    /** Whatever is counted is part of what everybody has to do, also what others could. */
    private IntStream counted(Fairness fair) {
        return posts(cover -> fair.counts(cover.day(), cover.shift(), cover.slot()));
    }

    private IntStream who(Cover cover) {
        return who(member -> member.belongs(cover.day()) && member.may(cover.slot()));
    }

    private IntStream who(PersonSelector selector) {
        return who(selector::includes);
    }

    private IntStream who(Predicate<RosterPerson> which) {
        return IntStream.range(0, people.size()).filter(person -> which.test(people.get(person)));
    }

    /** The top of a group with people in it is a person. */
    private void join(IntStream those) {
        var tops = those.map(this::top).distinct().sorted().toArray();
        for (int top : tops) above[top] = tops[0];
    }

    private int top(int one) {
        while (above[one] != one) one = above[one] = above[above[one]];
        return one;
    }
}
