package org.dangzhi.foundation.regulations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of {@code regulations.clause_node}: which nodes of a run-sheet a clause governs. */
@Repository
public class ClauseNodeRows {

    /** Kinds of nodes as facts name them, in the order of lists. */
    public static final List<String> KINDS = List.of(
            "CASE",
            "ARRIVAL",
            "MEAL",
            "LODGING",
            "VEHICLE",
            "VISIT",
            "GIFT",
            "MEETING",
            "TRAVEL",
            "SETTLEMENT",
            "REPORT");

    private final JdbcClient jdbc;

    ClauseNodeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By clause; a clause that governs none is absent. */
    public Map<ClauseId, List<String>> of(RegulationId regulation) {
        var kinds = new LinkedHashMap<ClauseId, List<String>>();
        jdbc.sql("""
                        select n.clause_id, n.node_kind
                          from regulations.clause_node n
                          join regulations.clause c on c.office_id = n.office_id and c.id = n.clause_id
                         where c.regulation_id = :regulation
                         order by array_position(:order, n.node_kind), n.node_kind
                        """)
                .param("regulation", regulation.id())
                .param("order", KINDS.toArray(String[]::new))
                .query(row -> {
                    kinds.computeIfAbsent(new ClauseId(row.getObject("clause_id", UUID.class)), id -> new ArrayList<>())
                            .add(row.getString("node_kind"));
                });
        return kinds;
    }

    /**
     * Copies govern what their originals do.
     *
     * @param copies by their originals
     */
    public void copy(Map<ClauseId, ClauseId> copies) {
        jdbc.sql("""
                        insert into regulations.clause_node (clause_id, node_kind)
                        select pair.copy, node.node_kind
                          from unnest(:originals, :copies) pair (original, copy)
                          join regulations.clause_node node on node.clause_id = pair.original
                        """)
                .param("originals", uuids(copies.keySet()))
                .param("copies", uuids(copies.values()))
                .update();
    }

    private static UUID[] uuids(Collection<ClauseId> ids) {
        return ids.stream().map(ClauseId::id).toArray(UUID[]::new);
    }

    /** The clause governs these from now on. */
    @Transactional
    public void set(ClauseId clause, Collection<String> kinds) {
        for (var kind : kinds) if (!KINDS.contains(kind)) throw LibraryRefused.nodeKind(kind);
        jdbc.sql("delete from regulations.clause_node where clause_id = :clause and not (node_kind = any (:kinds))")
                .param("clause", clause.id())
                .param("kinds", kinds.toArray(String[]::new))
                .update();
        for (var kind : new LinkedHashSet<>(kinds))
            jdbc.sql("""
                            insert into regulations.clause_node (clause_id, node_kind) values (:clause, :kind) on conflict do nothing
                            """).param("clause", clause.id()).param("kind", kind).update();
    }
}
