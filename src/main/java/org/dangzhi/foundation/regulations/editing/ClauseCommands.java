package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.RegulationParser;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.page.ClauseForm;
import org.dangzhi.foundation.web.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use cases on the division of a regulation, corrected by hand. Whoever works on another clause disturbs nobody; the
 * second on the same clause is told.
 */
@Service
@Transactional
class ClauseCommands {

    private static final String HERE = "(?m)^[ \\t]*(?:-{3,}|—{2,})[ \\t]*$";

    private final RegulationUpdateRows updates;
    private final ClauseRows clauses;

    ClauseCommands(RegulationUpdateRows updates, ClauseRows clauses) {
        this.updates = updates;
        this.clauses = clauses;
    }

    /** @throws StaleVersionException (409) if somebody else changed this clause since the form was opened */
    void change(UUID id, UUID clause, ClauseForm form) {
        var regulation = updates.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        var there = order.of(clause);
        if (there.mark() != form.writtenOver()) throw new StaleVersionException();
        order.put(pieces(id, clause, form, form.looked() ? null : there.doubt()));
        keep(regulation, order);
    }

    /** Answers the new clause. */
    UUID insert(UUID id, @Nullable UUID after, ClauseForm form) {
        var regulation = updates.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        var pieces = pieces(id, TimeOrderedIds.next(), form, null);
        order.insertAfter(after, pieces);
        keep(regulation, order);
        return pieces.getFirst().id();
    }

    /** With the one before, which is the answer. */
    UUID join(UUID id, UUID clause, int version) {
        var regulation = updates.locked(id);
        if (regulation.version() != version) throw RegulationRefused.changedMeanwhile();
        var order = new ClauseOrder(clauses.of(id));
        var whole = order.join(clause);
        keep(regulation, order);
        return whole.id();
    }

    void move(UUID id, UUID clause, boolean up) {
        var regulation = updates.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        order.move(clause, up);
        keep(regulation, order);
    }

    void look(UUID id, UUID clause) {
        var regulation = updates.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        order.put(List.of(order.of(clause).doubted(null)));
        keep(regulation, order);
    }

    /** Unless somebody else changed it since it was shown. */
    void remove(UUID id, UUID clause, int mark) {
        var regulation = updates.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        if (order.of(clause).mark() != mark) throw RegulationRefused.changedMeanwhile();
        order.remove(clause);
        keep(regulation, order);
    }

    private void keep(Regulation regulation, ClauseOrder order) {
        clauses.put(regulation, order.inOrder());
        updates.touched(regulation.id());
    }

    /** The first is the clause itself; those behind a line of dashes bring their labels with them. */
    private static List<Clause> pieces(UUID regulation, UUID clause, ClauseForm form, @Nullable String doubt) {
        var texts = List.of(form.content().split(HERE, -1)).stream()
                .map(String::strip)
                .toList();
        var pieces = new ArrayList<Clause>();
        pieces.add(
                new Clause(clause, regulation, 0, form.kind(), form.label(), form.heading(), texts.getFirst(), doubt));
        for (var text : texts.subList(1, texts.size()))
            if (!text.isEmpty()) pieces.addAll(recognised(regulation, text));
        if (pieces.stream().anyMatch(piece -> piece.printed().isEmpty())) throw RegulationRefused.empty();
        if (pieces.stream().anyMatch(piece -> piece.content().length() > ClauseMapper.CONTENT))
            throw RegulationRefused.tooLong(ClauseMapper.CONTENT);
        return pieces;
    }

    private static List<Clause> recognised(UUID regulation, String text) {
        var division = RegulationParser.divide(text.lines().map(TextLine::of).toList());
        if (division.parts().size() == 1 && division.parts().getFirst().kind() != PartKind.PREAMBLE)
            return ClauseMapper.clauses(division, regulation).stream()
                    .map(clause -> clause.doubted(null))
                    .toList();
        return List.of(new Clause(TimeOrderedIds.next(), regulation, 0, PartKind.ARTICLE, "", "", text, null));
    }
}
