package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseDoubt;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseKind;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.page.ClauseEditRow;
import org.dangzhi.foundation.regulations.page.ClauseForm;
import org.dangzhi.foundation.regulations.page.ClausePage;
import org.dangzhi.foundation.regulations.page.ClausePage.Neighbours;
import org.dangzhi.foundation.regulations.page.ClausePage.Subject;
import org.dangzhi.foundation.regulations.page.ClausesPage;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Presenter of the clauses of a regulation as they are corrected: all in a list, one as a form. */
@Component
class ClausePages {

    private static final int BEGINS = 120;
    private static final int CHARACTERS_A_LINE = 50;

    private final RegulationEditPages pages;
    private final RegulationHeaderPages headers;
    private final ClauseRows clauseRows;
    private final Texts texts;

    ClausePages(RegulationEditPages pages, RegulationHeaderPages headers, ClauseRows clauseRows, Texts texts) {
        this.pages = pages;
        this.headers = headers;
        this.clauseRows = clauseRows;
        this.texts = texts;
    }

    ClausesPage all(RegulationId id) {
        var one = pages.known(id);
        var count = clauseRows.count(id);
        return new ClausesPage(headers.of(one, count), headers.words(count), one.version(), rows(clauseRows.of(id)));
    }

    ClausePage one(RegulationId id, ClauseId clause) {
        var clauses = clauseRows.of(id);
        var order = new ClauseOrder(clauses);
        var shown = order.of(clause);
        var before = order.before(clause);
        return page(
                id,
                clauses,
                subject(shown),
                "",
                ClauseForm.of(shown),
                new Neighbours(before.map(this::name).orElse(""), id(before), id(order.after(clause))));
    }

    /** @param after null: at the beginning */
    ClausePage fresh(RegulationId id, @Nullable ClauseId after) {
        var clauses = clauseRows.of(id);
        if (after != null) new ClauseOrder(clauses).of(after);
        var subject = Subject.fresh(texts.t("regulations.clauses.new"));
        var place = after == null ? "" : after.id().toString();
        return page(id, clauses, subject, place, ClauseForm.empty(), Neighbours.NONE);
    }

    private ClausePage page(
            RegulationId id,
            List<Clause> clauses,
            Subject subject,
            String after,
            ClauseForm form,
            Neighbours neighbours) {
        var regulation = pages.known(id);
        var last = subject.id().isEmpty() ? "new" : subject.id();
        return new ClausePage(
                headers.of(regulation, clauseRows.count(id)),
                subject,
                "/rules/" + id.id() + "/clauses/" + last,
                after,
                form,
                regulation.version(),
                neighbours,
                SelectOption.of(ClauseKind.values(), kind -> texts.t("regulations.part." + kind)),
                rows(clauses));
    }

    private Subject subject(Clause clause) {
        return Subject.of(
                clause.id().id().toString(), name(clause), clause.mark(), lines(clause), doubts(clause.doubts()));
    }

    private static String id(Optional<Clause> clause) {
        return clause.map(one -> one.id().id().toString()).orElse("");
    }

    /** With an empty one, to go on writing. */
    private static int lines(Clause clause) {
        return 1
                + clause.content()
                        .lines()
                        .mapToInt(line -> 1 + line.length() / CHARACTERS_A_LINE)
                        .sum();
    }

    /** What somebody else made of the clause meanwhile beside what was typed. */
    @Transactional(readOnly = true)
    ConflictingVersions versions(RegulationId id, ClauseId clause, ClauseForm yours) {
        var now = new ClauseOrder(clauseRows.of(id)).of(clause);
        return new ConflictingVersions(
                now.mark(),
                "/rules/" + id.id() + "/clauses/" + clause.id(),
                List.of(
                        line(
                                "regulations.clauses.kind",
                                texts.t("regulations.part." + now.kind()),
                                texts.t("regulations.part." + yours.kind())),
                        line("regulations.clauses.label", now.label(), yours.label()),
                        line("regulations.clauses.heading", now.heading(), yours.heading()),
                        line("regulations.clauses.content", now.content(), yours.content())));
    }

    private ConflictingVersions.Line line(String key, String now, String yours) {
        return new ConflictingVersions.Line(texts.t(key), now, yours);
    }

    private List<ClauseEditRow> rows(List<Clause> clauses) {
        return clauses.stream().map(this::row).toList();
    }

    private ClauseEditRow row(Clause clause) {
        var text = clause.content().replace('\n', ' ');
        return new ClauseEditRow(
                clause.id().id().toString(),
                name(clause),
                clause.heading(),
                text.substring(0, Math.min(text.length(), BEGINS)),
                doubts(clause.doubts()),
                clause.kind().isTitle(),
                clause.position() == 0);
    }

    private String name(Clause clause) {
        return clause.label().isEmpty() ? texts.t("regulations.part." + clause.kind()) : clause.label();
    }

    private List<String> doubts(List<ClauseDoubt> found) {
        return found.stream()
                .map(doubt -> texts.t("regulations.doubt." + doubt.reason(), doubt.detail()))
                .toList();
    }
}
