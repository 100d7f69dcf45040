package org.dangzhi.engine.rostersolver.solving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.bench.RosterProblems;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.dangzhi.engine.rostersolver.Solution.State;
import org.junit.jupiter.api.Test;

/** First and second in a shift are one post of two, unless something knows them apart. */
class InterchangeablePostsTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final int DAYS = 6;
    private static final Duration ENOUGH = Duration.ofSeconds(20);
    private static final RosterPerson EITHER = new RosterPerson("either", null, List.of("first", "second"), null, null);
    private static final RosterPerson SECOND_ONLY =
            new RosterPerson("second only", null, List.of("second"), null, null);

    @Test
    void aDayNeedsTwoWhereTheyAreAlike() {
        assertThat(sizes(problem(List.of(), List.of(), List.of()))).containsOnly(2);
    }

    @Test
    void aWishForOneOfThemTellsThemApartOnItsDay() {
        var wish = new RosterRequest("a", MONDAY, null, "second", true, 3);

        assertThat(sizes(problem(List.of(wish), List.of(), List.of()))).containsExactly(1, 1, 2, 2, 2, 2, 2);
    }

    @Test
    void aPromiseOfOneOfThemTellsThemApartOnItsDay() {
        var promise = new Assignment("a", MONDAY.plusDays(5), "day", "first");

        assertThat(sizes(problem(List.of(), List.of(), List.of(promise)))).containsExactly(2, 2, 2, 2, 2, 1, 1);
    }

    @Test
    void aFairShareOfOneOfThemTellsThemApart() {
        assertThat(sizes(problem(List.of(), List.of(share(List.of("first"))), List.of())))
                .containsOnly(1);
    }

    @Test
    void somebodyWhoMayHaveOneOfThemTellsThemApart() {
        assertThat(sizes(room(List.of(EITHER, SECOND_ONLY), List.of(), List.of(), List.of())))
                .containsOnly(1);
    }

    @Test
    void aQualificationThatOneOfThemAsksForTellsThemApart() {
        var plain = problem(List.of(), List.of(), List.of());
        var asking = new Rule.Unqualified("asked", PersonSelector.people("a"), null, null, List.of("first"));

        assertThat(sizes(plain.withRules(List.of(asking)))).containsOnly(1);
    }

    @Test
    void theOptimumIsThatOfPostsApart() {
        for (long seed = 1; seed <= 3; seed++) {
            var alike = RosterProblems.room(MONDAY, 14, 12, 4, Set.of(MONDAY), seed);
            var apart = alike.withRequests(
                    Stream.concat(alike.requests().stream(), named(alike)).toList());
            var solution = RosterSolver.solve(alike, ENOUGH);

            assertThat(sizes(alike)).contains(2);
            assertThat(sizes(apart)).containsOnly(1);
            assertThat(solution.state()).as("seed " + seed).isEqualTo(State.OPTIMAL);
            assertThat(solution.points())
                    .as("seed " + seed)
                    .isEqualTo(RosterSolver.solve(apart, ENOUGH).points());
        }
    }

    /** Wishes for each post that weigh nothing. */
    private static Stream<RosterRequest> named(RosterProblem problem) {
        return problem.cover().stream()
                .map(cover -> new RosterRequest("officer 1", cover.day(), cover.shift(), cover.slot(), false, 0));
    }

    @Test
    void eachHasBothPostsInTurn() {
        var solution = RosterSolver.solve(problem(List.of(), List.of(share(null)), List.of()), ENOUGH);

        var firsts = solution.assignments().stream()
                .filter(one -> "first".equals(one.slot()))
                .collect(Collectors.groupingBy(Assignment::person, Collectors.counting()));
        assertThat(solution.points()).isZero();
        assertThat(solution.assignments()).extracting(Assignment::place).doesNotHaveDuplicates();
        assertThat(firsts.values()).allMatch(count -> count >= 1 && count <= 2);
    }

    @Test
    void whoHadAPostKeepsIt() {
        var problem = problem(List.of(), List.of(share(null)), List.of());
        var before = new ArrayList<Assignment>();
        for (int day = 0; day < DAYS; day++) {
            before.add(new Assignment(day % 2 == 0 ? "b" : "d", MONDAY.plusDays(day), "day", "first"));
            before.add(new Assignment(day % 2 == 0 ? "a" : "c", MONDAY.plusDays(day), "day", "second"));
        }
        var posts = new MergedPosts(problem, before);

        assertThat(posts.together(before)).extracting(Assignment::slot).containsOnly("first");
        assertThat(posts.apart(posts.together(before))).containsExactlyInAnyOrderElementsOf(before);
    }

    private static List<Integer> sizes(RosterProblem problem) {
        return InterchangeablePosts.of(problem).stream().map(List::size).toList();
    }

    private static Fairness share(List<String> slots) {
        return new Fairness("duties", PersonSelector.ALL, null, null, slots, 100, Map.of(), Map.of());
    }

    private static RosterProblem problem(
            List<RosterRequest> wishes, List<Fairness> fairness, List<Assignment> promises) {
        var people = Stream.of("a", "b", "c", "d")
                .map(id -> RosterPerson.of(id, null))
                .toList();
        return room(people, wishes, fairness, promises);
    }

    private static RosterProblem room(
            List<RosterPerson> people, List<RosterRequest> wishes, List<Fairness> fairness, List<Assignment> promises) {
        var cover = new ArrayList<Cover>();
        for (int day = 0; day < DAYS; day++)
            for (var slot : List.of("first", "second")) cover.add(Cover.one(MONDAY.plusDays(day), "day", slot));
        return new RosterProblem(
                MONDAY,
                DAYS,
                List.of(new ShiftType("day", LocalTime.of(8, 0), 480)),
                people,
                cover,
                List.of(),
                wishes,
                List.of(),
                fairness,
                promises);
    }
}
