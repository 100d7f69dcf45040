package org.dangzhi.operations.planning.repairs;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.jspecify.annotations.Nullable;

/**
 * What a repair moves: the one list from which moves, places that stay and people concerned are counted, so that no two
 * figures of a page can contradict each other.
 *
 * @param list by day
 * @param places all places of the repair
 */
record RepairMoves(List<Move> list, int places) {

    /** @param before who had the place; null where nobody had it */
    record Move(@Nullable Assignment before, Assignment after) {

        Stream<String> people() {
            return before == null ? Stream.of(after.person()) : Stream.of(before.person(), after.person());
        }
    }

    static RepairMoves between(List<Assignment> before, List<Assignment> after) {
        Map<Assignment, Assignment> had = new HashMap<>();
        before.forEach(one -> had.put(one.place(), one));
        return new RepairMoves(
                after.stream()
                        .filter(one -> !one.equals(had.get(one.place())))
                        .map(one -> new Move(had.get(one.place()), one))
                        .sorted(Comparator.comparing(move -> move.after().day()))
                        .toList(),
                after.size());
    }

    int unmoved() {
        return places - list.size();
    }

    List<String> people() {
        return list.stream().flatMap(Move::people).distinct().toList();
    }

    long gained(String person) {
        return list.stream()
                .filter(move -> move.after().person().equals(person))
                .count();
    }

    long lost(String person) {
        return list.stream()
                .map(Move::before)
                .filter(before -> before != null && before.person().equals(person))
                .count();
    }
}
