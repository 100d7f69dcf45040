package org.dangzhi.foundation.regulations.browsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.RegulationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** A regulation as its page reads it. */
@Repository
@Transactional(readOnly = true)
class RegulationQuery {

    /** A regulation that took the place of the one read, or whose place that took. */
    record Neighbour(
            UUID id,
            String title,
            int edition,
            boolean later,
            @Nullable LocalDate inForceOn,
            @Nullable LocalDate repealedOn) {}

    private final JdbcClient jdbc;

    RegulationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    String category(String code) {
        return jdbc.sql("select name from regulations.category where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    /** Whose place it took, and what took its place; drafts are left out. */
    List<Neighbour> neighbours(RegulationId id) {
        return jdbc.sql("""
                        select n.id, n.title, n.edition, n.replaces_id is not distinct from g.id as later,
                               n.in_force_on, n.repealed_on
                          from regulations.regulation g
                          join regulations.regulation n
                            on n.office_id = g.office_id and (n.id = g.replaces_id or n.replaces_id = g.id)
                         where g.id = :id and not n.draft
                         order by n.in_force_on desc, n.id
                        """)
                .param("id", id.id())
                .query((row, n) -> new Neighbour(
                        row.getObject("id", UUID.class),
                        row.getString("title"),
                        row.getInt("edition"),
                        row.getBoolean("later"),
                        row.getObject("in_force_on", LocalDate.class),
                        row.getObject("repealed_on", LocalDate.class)))
                .list();
    }

    /** The first clause of that label. */
    Optional<ClauseId> clause(RegulationId regulation, String label) {
        return jdbc.sql("""
                        select id from regulations.clause where regulation_id = :regulation and label = :label
                         order by position limit 1
                        """)
                .param("regulation", regulation.id())
                .param("label", label)
                .query(UUID.class)
                .optional()
                .map(ClauseId::new);
    }
}
