package org.dangzhi.foundation.regulations.editing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Authorship;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseNodeRows;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRefused;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases on editions of a regulation: prepared as drafts, put in force, repealed, dropped. */
@Service
@Transactional
class EditionCommands {

    private final RegulationRepository regulations;
    private final ClauseRows clauses;
    private final ClauseNodeRows nodes;
    private final LibraryCatalogue catalogue;
    private final Clock clock;

    EditionCommands(
            RegulationRepository regulations,
            ClauseRows clauses,
            ClauseNodeRows nodes,
            LibraryCatalogue catalogue,
            Clock clock) {
        this.regulations = regulations;
        this.clauses = clauses;
        this.nodes = nodes;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** The draft of the next edition: the one that is there, or a copy of this one. */
    RegulationId prepare(RegulationId id) {
        var now = regulations.locked(id);
        var there = regulations.draftOf(id);
        if (there.isPresent()) return there.get().id();
        var draft = regulations.save(draftNext(now, false));
        copy(now, draft);
        return draft.id();
    }

    /**
     * The draft of the next edition, without clauses and not yet saved.
     *
     * @param sameDay whether it is to be in force as long as the edition before, whose place it takes altogether
     * @throws RegulationRefused if another one is being prepared
     */
    Regulation next(Regulation now, boolean sameDay) {
        regulations.draftOf(now.id()).ifPresent(draft -> {
            throw RegulationRefused.draftOpen("/rules/" + draft.id().id() + "/clauses");
        });
        return draftNext(now, sameDay);
    }

    private Regulation draftNext(Regulation now, boolean sameDay) {
        var id = new RegulationId(TimeOrderedIds.next());
        return now.draftNext(id, sameDay, Authorship.ofActor(clock.instant()));
    }

    private void copy(Regulation from, Regulation draft) {
        var copies = new ArrayList<Clause>();
        Map<ClauseId, ClauseId> pairs = new LinkedHashMap<>();
        for (var clause : clauses.of(from.id())) {
            var copy = clause.copy(new ClauseId(TimeOrderedIds.next()), draft.id());
            copies.add(copy);
            pairs.put(clause.id(), copy.id());
        }
        clauses.put(draft, copies);
        nodes.copy(pairs);
    }

    /**
     * Puts a draft in force.
     *
     * @param anyway although nobody looked at some doubts
     * @throws RegulationRefused (409) if somebody changed it since the page was opened
     */
    void putInForce(RegulationId id, int version, LocalDate day, boolean anyway) {
        var draft = regulations.locked(id, version, RegulationRefused::changedMeanwhile);
        draft.putInForce(day, clauses.count(id), anyway, catalogue);
        var before = draft.replaces();
        if (before != null) takePlace(draft, regulations.locked(before));
        regulations.save(draft);
    }

    /** The one before is saved first: a code is in one edition's hands only. */
    private void takePlace(Regulation edition, Regulation before) {
        boolean untilThen = before.giveWayTo(edition);
        regulations.save(before);
        if (untilThen) regulations.followers(before.id()).forEach(follower -> follow(follower, edition));
    }

    private void follow(Regulation follower, Regulation edition) {
        follower.follow(edition);
        regulations.save(follower);
    }

    /** @param replacedBy number, code or title of what takes its place; empty for nothing */
    void repeal(RegulationId id, int version, LocalDate day, String replacedBy) {
        var regulation = regulations.locked(id, version, RegulationRefused::changedMeanwhile);
        regulation.repeal(day);
        if (!replacedBy.isEmpty()) replace(regulation, replacedBy);
        regulations.save(regulation);
    }

    private void replace(Regulation repealed, String replacedBy) {
        var named = regulations.named(replacedBy);
        if (named.size() != 1 || named.getFirst().id().equals(repealed.id()))
            throw RegulationRefused.unknownReplacement(replacedBy);
        var other = named.getFirst();
        other.takePlaceOf(repealed.id(), catalogue);
        regulations.save(other);
    }

    void drop(RegulationId id) {
        var draft = regulations.locked(id);
        draft.refuseUnlessDraft();
        regulations.delete(draft);
    }
}
