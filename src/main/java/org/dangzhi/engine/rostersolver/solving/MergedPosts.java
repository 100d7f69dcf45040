package org.dangzhi.engine.rostersolver.solving;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.SolverProgress;
import org.jspecify.annotations.Nullable;

/** Problem whose {@link InterchangeablePosts} are one, and its rosters with each post by itself again. */
final class MergedPosts {

    private final RosterProblem problem;
    private final Collection<List<Cover>> shared;
    private final Map<Assignment, Assignment> firsts = new HashMap<>();

    /** Who had which slot in the roster from which the search begins: they keep it where they can. */
    private final Map<Stay, String> had = new HashMap<>();

    private record Stay(String person, LocalDate day, String shift) {

        static Stay of(Assignment one) {
            return new Stay(one.person(), one.day(), one.shift());
        }
    }

    private record HeldPost(String person, @Nullable String slot) {}

    MergedPosts(RosterProblem problem, List<Assignment> hint) {
        this.problem = problem;
        this.shared = InterchangeablePosts.of(problem);
        for (var posts : shared)
            for (var post : posts) firsts.put(post.place(), posts.getFirst().place());
        for (var one : hint) if (one.slot() != null) had.put(Stay.of(one), one.slot());
    }

    RosterProblem problem() {
        return problem.withCover(shared.stream().map(MergedPosts::one).toList());
    }

    private static Cover one(List<Cover> posts) {
        var first = posts.getFirst();
        int need = posts.stream().mapToInt(Cover::need).sum();
        return new Cover(first.day(), first.shift(), first.slot(), need, first.under(), first.over());
    }

    List<Assignment> together(List<Assignment> roster) {
        return roster.stream()
                .map(one -> firsts.getOrDefault(one.place(), one).by(one.person()))
                .toList();
    }

    /** Each post to those who had it, then to those who held it least often so far. */
    List<Assignment> apart(List<Assignment> roster) {
        var held = roster.stream().collect(Collectors.groupingBy(Assignment::place));
        var often = new HashMap<HeldPost, Integer>();
        var apart = new ArrayList<Assignment>();
        for (var posts : shared) {
            var left = new ArrayList<>(held.getOrDefault(posts.getFirst().place(), List.of()));
            for (var post : posts) {
                left.sort(Comparator.<Assignment>comparingInt(one -> strange(one, post.slot()))
                        .thenComparing(one -> often.getOrDefault(new HeldPost(one.person(), post.slot()), 0)));
                boolean last = post.equals(posts.getLast());
                var those = left.subList(0, last ? left.size() : Math.min(post.need(), left.size()));
                for (var one : those) {
                    apart.add(post.place().by(one.person()));
                    often.merge(new HeldPost(one.person(), post.slot()), 1, Integer::sum);
                }
                those.clear();
            }
        }
        return apart;
    }

    /** Nought for who had it, two for who had another. */
    private int strange(Assignment one, @Nullable String slot) {
        var before = had.get(Stay.of(one));
        if (before == null) return 1;
        return before.equals(slot) ? 0 : 2;
    }

    SolverProgress apart(SolverProgress progress) {
        return new SolverProgress() {
            @Override
            public void at(long points, long bound, long millis) {
                progress.at(points, bound, millis);
            }

            @Override
            public void found(List<Assignment> roster) {
                progress.found(apart(roster));
            }
        };
    }
}
