package org.dangzhi.foundation.regulations.editing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationRows;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases on editions of a regulation: prepared as drafts, put in force, repealed. The newest keeps the code by which
 * it is cited; the one before is called by it with its number behind, {@code own-duty.1}, so that both are found by it
 * and a day.
 */
@Service
@Transactional
class EditionCommands {

    private final RegulationRows regulations;
    private final RegulationUpdateRows updates;
    private final ClauseRows clauses;
    private final JdbcClient jdbc;
    private final TimeWords times;

    EditionCommands(
            RegulationRows regulations,
            RegulationUpdateRows updates,
            ClauseRows clauses,
            JdbcClient jdbc,
            TimeWords times) {
        this.regulations = regulations;
        this.updates = updates;
        this.clauses = clauses;
        this.jdbc = jdbc;
        this.times = times;
    }

    /** The draft of the next edition: the one that is there, or a copy of this one. */
    UUID prepare(UUID id) {
        var now = updates.locked(id);
        if (now.draft()) throw RegulationRefused.draft();
        var there = updates.draftOf(id);
        if (there.isPresent()) return there.get();
        var draft = emptyDraft(now, false);
        copy(clauses.of(id), regulations.find(draft).orElseThrow());
        return draft;
    }

    /** @param sameDay whether it is to be in force as long as the edition before, whose place it takes altogether */
    UUID emptyDraft(Regulation now, boolean sameDay) {
        updates.draftOf(now.id()).ifPresent(draft -> {
            throw RegulationRefused.draftOpen("/rules/" + draft + "/clauses");
        });
        var draft = new Regulation(
                TimeOrderedIds.next(),
                1,
                now.code(),
                null,
                now.title(),
                now.number(),
                now.issuer(),
                now.level(),
                now.category(),
                now.issued(),
                sameDay ? now.inForce() : null,
                null,
                now.id(),
                now.edition() + 1,
                true,
                now.whole(),
                now.source(),
                null);
        regulations.add(draft);
        return draft.id();
    }

    private void copy(List<Clause> from, Regulation draft) {
        var copies = new ArrayList<Clause>();
        for (var clause : from)
            copies.add(new Clause(
                    TimeOrderedIds.next(),
                    draft.id(),
                    clause.position(),
                    clause.kind(),
                    clause.label(),
                    clause.heading(),
                    clause.content(),
                    clause.doubt()));
        clauses.put(draft, copies);
        jdbc.sql("""
                        insert into regulations.clause_node (clause_id, node_kind)
                        select pair.copy, node.node_kind
                          from unnest(:from, :copies) pair (original, copy)
                          join regulations.clause_node node on node.clause_id = pair.original
                        """).param("from", ids(from)).param("copies", ids(copies)).update();
    }

    private static UUID[] ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toArray(UUID[]::new);
    }

    /**
     * Puts a draft in force.
     *
     * @param anyway although nobody looked at some doubts
     * @throws RegulationRefused (409) if somebody changed it since the page was opened
     */
    void putInForce(UUID id, int version, LocalDate day, boolean anyway) {
        var draft = updates.locked(id);
        if (draft.version() != version) throw RegulationRefused.changedMeanwhile();
        if (!draft.draft()) throw RegulationRefused.noDraft();
        var parts = clauses.of(id);
        if (parts.isEmpty()) throw RegulationRefused.noClauses();
        var doubted = parts.stream().filter(part -> part.doubt() != null).count();
        if (doubted > 0 && !anyway) throw RegulationRefused.doubts((int) doubted);
        checkCode(draft);

        var until = draft.repealed();
        if (until != null && until.isBefore(day)) throw RegulationRefused.endsBefore(times.day(until));
        var before = draft.replaces();
        if (before != null) until = retire(updates.locked(before), draft, day, until);
        updates.putInForce(id, day, until);
    }

    private void checkCode(Regulation draft) {
        var code = draft.code();
        if (code == null) return;
        updates.titleAt(code, draft.id(), draft.replaces()).ifPresent(title -> {
            throw RegulationRefused.codeTaken(code, title);
        });
    }

    /** The edition before ends on the day; what ended it already ends the new one. Answers when that is. */
    private @Nullable LocalDate retire(Regulation old, Regulation edition, LocalDate day, @Nullable LocalDate until) {
        var since = Objects.requireNonNull(old.inForce());
        if (day.isBefore(since)) throw RegulationRefused.beforeTheOld(times.day(since));
        var code = old.code();
        boolean handsOn = code != null && code.equals(edition.code());
        var ended = old.repealed();
        boolean endedBefore = ended != null && !day.isBefore(ended);
        updates.repeal(
                old.id(),
                endedBefore ? Objects.requireNonNull(ended) : day,
                handsOn ? code + "." + old.edition() : code);
        if (endedBefore) return until;
        updates.passOn(old.id(), edition.id());
        return until == null ? ended : until;
    }

    /** @param replacedBy number, code or title of what takes its place; empty for nothing */
    void repeal(UUID id, int version, LocalDate day, String replacedBy) {
        var there = updates.locked(id);
        if (there.version() != version) throw RegulationRefused.changedMeanwhile();
        if (there.draft()) throw RegulationRefused.draft();
        var since = Objects.requireNonNull(there.inForce());
        if (day.isBefore(since)) throw RegulationRefused.repealDay(times.day(since));
        if (!replacedBy.isEmpty()) replace(id, replacedBy);
        updates.repeal(id, day, there.code());
    }

    private void replace(UUID id, String replacedBy) {
        var named = updates.named(replacedBy);
        if (named.size() != 1 || named.getFirst().id().equals(id))
            throw RegulationRefused.unknownReplacement(replacedBy);
        var other = named.getFirst();
        var already = other.replaces();
        if (already != null && !already.equals(id))
            throw RegulationRefused.replacesAnother(
                    regulations.find(already).orElseThrow().title());
        if (already == null) updates.replaces(other.id(), id);
    }

    void drop(UUID id) {
        if (!updates.locked(id).draft()) throw RegulationRefused.noDraft();
        regulations.dropDraft(id);
    }
}
