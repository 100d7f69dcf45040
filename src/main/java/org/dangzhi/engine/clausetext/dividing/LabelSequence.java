package org.dangzhi.engine.clausetext.dividing;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Sequence of the numbers of one kind so far. */
final class LabelSequence {

    private List<Integer> last = List.of();
    private final Set<List<Integer>> seen = new HashSet<>();

    /** The next one, or the first one a level deeper. */
    boolean expects(List<Integer> path) {
        if (path.size() > last.size() + 1) return false;
        var at = path.size() - 1;
        var before = at < last.size() ? last.get(at) : 0;
        return startsLike(path) && path.get(at) == before + 1;
    }

    private boolean startsLike(List<Integer> path) {
        var up = path.size() - 1;
        return up <= last.size() && path.subList(0, up).equals(last.subList(0, up));
    }

    boolean isEmpty() {
        return seen.isEmpty();
    }

    boolean has(List<Integer> path) {
        return seen.contains(path);
    }

    /** Greater than all so far. */
    boolean isAhead(List<Integer> path) {
        for (var i = 0; i < Math.min(path.size(), last.size()); i++) {
            var order = path.get(i) - last.get(i);
            if (order != 0) return order > 0;
        }
        return path.size() > last.size();
    }

    /** How many numbers a jump to this one leaves out; empty where levels differ too much to count. */
    Optional<Integer> leavesOut(List<Integer> path) {
        if (!startsLike(path)) return Optional.empty();
        var at = path.size() - 1;
        var before = at < last.size() ? last.get(at) : 0;
        return Optional.of(path.get(at) - before - 1);
    }

    /** Between the last one and this one; empty if it follows at once, or where one cannot say. */
    List<List<Integer>> between(List<Integer> path) {
        var count = leavesOut(path).orElse(0);
        var up = path.subList(0, path.size() - 1);
        return IntStream.range(path.getLast() - count, path.getLast())
                .mapToObj(number -> IntStream.concat(up.stream().mapToInt(Integer::intValue), IntStream.of(number))
                        .boxed()
                        .toList())
                .toList();
    }

    /** One that is behind the others leaves the next expected number as it was. */
    void add(List<Integer> path) {
        if (last.isEmpty() || isAhead(path)) last = List.copyOf(path);
        seen.add(List.copyOf(path));
    }

    /** As 5 or 5–7 or 2.3. */
    static String printed(List<List<Integer>> paths) {
        if (paths.isEmpty()) return "";
        var first = printedOne(paths.getFirst());
        return paths.size() == 1 ? first : first + "–" + printedOne(paths.getLast());
    }

    private static String printedOne(List<Integer> path) {
        return String.join(".", path.stream().map(String::valueOf).toList());
    }

    void restart() {
        last = List.of();
        seen.clear();
    }
}
