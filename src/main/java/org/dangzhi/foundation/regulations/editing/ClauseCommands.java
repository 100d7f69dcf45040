package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.engine.clausetext.RegulationParser;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseDoubt;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseKind;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRefused;
import org.dangzhi.foundation.regulations.RegulationRepository;
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

    private final RegulationRepository regulations;
    private final ClauseRows clauses;

    ClauseCommands(RegulationRepository regulations, ClauseRows clauses) {
        this.regulations = regulations;
        this.clauses = clauses;
    }

    /** @throws StaleVersionException (409) if somebody else changed this clause since the form was opened */
    void change(RegulationId id, ClauseId clause, ClauseForm form) {
        var regulation = regulations.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        var there = order.of(clause);
        if (there.mark() != form.writtenOver()) throw new StaleVersionException();
        order.put(pieces(id, clause, form, form.looked() ? List.of() : there.doubts()));
        keep(regulation, order);
    }

    /** Answers the new clause. */
    ClauseId insert(RegulationId id, @Nullable ClauseId after, ClauseForm form) {
        var regulation = regulations.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        var pieces = pieces(id, newId(), form, List.of());
        order.insertAfter(after, pieces);
        keep(regulation, order);
        return pieces.getFirst().id();
    }

    /** With the one before, which is the answer. */
    ClauseId join(RegulationId id, ClauseId clause, int version) {
        var regulation = regulations.locked(id, version, RegulationRefused::changedMeanwhile);
        var order = new ClauseOrder(clauses.of(id));
        var whole = order.join(clause);
        keep(regulation, order);
        return whole.id();
    }

    void move(RegulationId id, ClauseId clause, boolean up) {
        var regulation = regulations.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        order.move(clause, up);
        keep(regulation, order);
    }

    void look(RegulationId id, ClauseId clause) {
        var regulation = regulations.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        order.put(List.of(order.of(clause).doubted(List.of())));
        keep(regulation, order);
    }

    /** Unless somebody else changed it since it was shown. */
    void remove(RegulationId id, ClauseId clause, int mark) {
        var regulation = regulations.locked(id);
        var order = new ClauseOrder(clauses.of(id));
        if (order.of(clause).mark() != mark) throw RegulationRefused.changedMeanwhile();
        order.remove(clause);
        keep(regulation, order);
    }

    private void keep(Regulation regulation, ClauseOrder order) {
        clauses.put(regulation, order.inOrder());
        regulation.correctClauses();
        regulations.save(regulation);
    }

    /** The first is the clause itself; those behind a line of dashes bring their labels with them. */
    private static List<Clause> pieces(
            RegulationId regulation, ClauseId clause, ClauseForm form, List<ClauseDoubt> doubts) {
        var texts = List.of(form.content().split(HERE, -1)).stream()
                .map(String::strip)
                .toList();
        var pieces = new ArrayList<Clause>();
        pieces.add(Clause.certain(clause, regulation, form.kind(), form.label(), form.heading(), texts.getFirst())
                .doubted(doubts));
        for (var text : texts.subList(1, texts.size()))
            if (!text.isEmpty()) pieces.addAll(recognised(regulation, text));
        if (pieces.stream().anyMatch(piece -> piece.printed().isEmpty())) throw RegulationRefused.empty();
        if (pieces.stream().anyMatch(piece -> piece.content().length() > ClauseMapper.CONTENT))
            throw RegulationRefused.tooLong(ClauseMapper.CONTENT);
        return pieces;
    }

    private static List<Clause> recognised(RegulationId regulation, String text) {
        var division = RegulationParser.divide(text.lines().map(TextLine::of).toList());
        var found = ClauseMapper.clauses(division, regulation);
        if (division.parts().size() == 1 && found.getFirst().kind() != ClauseKind.PREAMBLE)
            return found.stream().map(clause -> clause.doubted(List.of())).toList();
        return List.of(Clause.certain(newId(), regulation, ClauseKind.ARTICLE, "", "", text));
    }

    private static ClauseId newId() {
        return new ClauseId(TimeOrderedIds.next());
    }
}
