package org.dangzhi.foundation.rules.standards;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.rules.standards.PastCaseRows.PastCase;
import org.dangzhi.foundation.web.Cursor;
import org.dangzhi.foundation.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** {@link Rules} of the office: judges cases, and keeps those that were judged. */
@Service
@Transactional
class CaseJudging implements Rules {

    private static final int MOST_NODES = 500;

    private final CompiledStandards standards;
    private final PastCaseRows rows;
    private final Clock clock;

    CaseJudging(CompiledStandards standards, PastCaseRows rows, Clock clock) {
        this.standards = standards;
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> check(CaseFacts facts) {
        return standards.judge().check(read(facts));
    }

    /** As expressions take them. */
    CaseFacts read(CaseFacts facts) {
        if (facts.nodes().size() > MOST_NODES) throw new Refusal("rules.refused.nodes", MOST_NODES).at("nodes");
        var book = standards.facts();
        var nodes = new ArrayList<CaseFacts.Node>();
        for (var node : facts.nodes())
            nodes.add(new CaseFacts.Node(
                    node.id(),
                    node.kind(),
                    node.on(),
                    book.read(node.kind(), node.values(), "nodes[" + nodes.size() + "].values")));
        return new CaseFacts(facts.on(), book.read(CaseFacts.CASE, facts.values(), "values"), nodes, facts.whole());
    }

    @Override
    public void keep(String title, CaseFacts facts) {
        rows.insert(title, read(facts), OfficeContext.actor().id(), clock.instant());
    }

    /**
     * A page of them, the newest first.
     *
     * @param until the last one of the page before, {@code 2026-11-26~<id>}; null for the first page
     */
    @Transactional(readOnly = true)
    public List<PastCase> page(@Nullable String until, int most) {
        return rows.page(Cursor.of(until, 2), most).stream().map(this::read).toList();
    }

    /** Of these days, the newest first. */
    @Transactional(readOnly = true)
    public List<PastCase> past(LocalDate first, LocalDate last, int most) {
        return rows.between(first, last, most).stream().map(this::read).toList();
    }

    private PastCase read(PastCase kept) {
        return new PastCase(kept.id(), kept.title(), read(kept.facts()));
    }
}
