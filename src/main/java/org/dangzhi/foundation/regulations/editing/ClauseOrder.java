package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.RegulationRefused;
import org.dangzhi.foundation.web.NotFoundException;
import org.jspecify.annotations.Nullable;

/** The clauses of a regulation while they are corrected by hand: those that stay keep their ids. */
final class ClauseOrder {

    private final List<Clause> all;

    ClauseOrder(List<Clause> all) {
        this.all = new ArrayList<>(all);
    }

    /** @throws NotFoundException if the regulation has no such clause */
    Clause of(ClauseId id) {
        return all.get(place(id));
    }

    Optional<Clause> before(ClauseId id) {
        int place = place(id);
        return place == 0 ? Optional.empty() : Optional.of(all.get(place - 1));
    }

    Optional<Clause> after(ClauseId id) {
        int place = place(id) + 1;
        return place == all.size() ? Optional.empty() : Optional.of(all.get(place));
    }

    /** @param pieces the first takes the place of the clause with its id, the others follow it */
    void put(List<Clause> pieces) {
        int place = place(pieces.getFirst().id());
        all.remove(place);
        all.addAll(place, pieces);
    }

    /** @param clause null: at the beginning */
    void insertAfter(@Nullable ClauseId clause, List<Clause> pieces) {
        all.addAll(clause == null ? 0 : place(clause) + 1, pieces);
    }

    /** Its words, with its label, become the end of the one before, which is the answer. */
    Clause join(ClauseId id) {
        var before = before(id).orElseThrow(NotFoundException::new);
        var joined = of(id);
        var whole = before.followedBy(joined);
        if (whole.content().length() > ClauseMapper.CONTENT) throw RegulationRefused.tooLong(ClauseMapper.CONTENT);
        all.set(place(before.id()), whole);
        all.remove(place(id));
        return whole;
    }

    void remove(ClauseId id) {
        all.remove(place(id));
    }

    /** One place up or down; at the end it stays. */
    void move(ClauseId id, boolean up) {
        int place = place(id);
        int to = Math.clamp(place + (up ? -1 : 1), 0, all.size() - 1);
        all.add(to, all.remove(place));
    }

    List<Clause> inOrder() {
        return IntStream.range(0, all.size()).mapToObj(at -> all.get(at).at(at)).toList();
    }

    private int place(ClauseId id) {
        return IntStream.range(0, all.size())
                .filter(at -> all.get(at).id().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
