package org.dangzhi.foundation.rules.standards;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Rules;
import org.dangzhi.foundation.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** {@link Rules} of the office: judges cases, and keeps those that were judged. */
@Service
@Transactional
class CaseJudging implements Rules {

    private static final int MOST_NODES = 500;

    /** Case that was judged. */
    record PastCase(UUID id, String title, CaseFacts facts) {}

    private final CompiledStandards standards;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();

    CaseJudging(CompiledStandards standards, JdbcClient jdbc, Clock clock) {
        this.standards = standards;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Finding> check(CaseFacts facts) {
        return standards.judge().check(read(facts));
    }

    /** As expressions take them. */
    CaseFacts read(CaseFacts facts) {
        if (facts.nodes().size() > MOST_NODES)
            throw new org.dangzhi.foundation.web.Refusal("rules.refused.nodes", MOST_NODES).at("nodes");
        var book = standards.facts();
        var nodes = new ArrayList<CaseFacts.Node>();
        for (var node : facts.nodes())
            nodes.add(new CaseFacts.Node(
                    node.id(),
                    node.kind(),
                    node.on(),
                    book.read(node.kind(), node.values(), "nodes[" + nodes.size() + "].values")));
        return new CaseFacts(facts.on(), book.read(CaseFacts.CASE, facts.values(), "values"), nodes);
    }

    @Override
    public void keep(String title, CaseFacts facts) {
        var known = read(facts);
        jdbc.sql("""
                        insert into rules.past_case (id, title, on_day, facts, kept_by, kept_at)
                        values (:id, :title, :on, cast(:facts as jsonb), :by, :at)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("title", title)
                .param("on", known.on())
                .param("facts", json.writeValueAsString(Written.of(known)))
                .param("by", OfficeContext.actor().id())
                .param("at", clock.instant())
                .update();
    }

    /**
     * A page of them, the newest first.
     *
     * @param until the last one of the page before, {@code 2026-11-26~<id>}; null for the first page
     */
    @Transactional(readOnly = true)
    public List<PastCase> page(@Nullable String until, int most) {
        var cursor = Cursor.of(until, 2);
        return jdbc.sql("""
                        select id, title, on_day, facts from rules.past_case
                         where cast(:day as date) is null or (on_day, id) < (:day, :id)
                         order by on_day desc, id desc limit :most
                        """)
                .param("day", cursor == null ? null : cursor.day(0))
                .param("id", cursor == null ? null : cursor.id(1))
                .param("most", most)
                .query(this::row)
                .list();
    }

    private PastCase row(ResultSet row, int number) throws SQLException {
        return new PastCase(
                row.getObject("id", UUID.class),
                row.getString("title"),
                read(json.readValue(row.getString("facts"), Written.class)
                        .facts(row.getObject("on_day", LocalDate.class))));
    }

    /** Of these days, the newest first. */
    @Transactional(readOnly = true)
    public List<PastCase> past(LocalDate first, LocalDate last, int most) {
        return jdbc.sql("""
                        select id, title, on_day, facts from rules.past_case
                         where on_day between :first and :last order by on_day desc, id desc limit :most
                        """)
                .param("first", first)
                .param("last", last)
                .param("most", most)
                .query(this::row)
                .list();
    }

    /** Facts as JSON keeps them. */
    record Written(Map<String, Object> values, List<WrittenNode> nodes) {

        record WrittenNode(String id, String kind, @Nullable String on, Map<String, Object> values) {}

        static Written of(CaseFacts facts) {
            return new Written(
                    facts.values(),
                    facts.nodes().stream()
                            .map(node -> new WrittenNode(
                                    node.id(),
                                    node.kind(),
                                    node.on() == null ? null : node.on().toString(),
                                    new LinkedHashMap<>(node.values())))
                            .toList());
        }

        CaseFacts facts(LocalDate on) {
            return new CaseFacts(
                    on,
                    values,
                    nodes.stream()
                            .map(node -> new CaseFacts.Node(
                                    node.id(),
                                    node.kind(),
                                    node.on() == null ? null : LocalDate.parse(node.on()),
                                    node.values()))
                            .toList());
        }
    }
}
