package org.dangzhi.foundation.rules.standards;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.rules.CaseFacts;
import org.dangzhi.foundation.web.Cursor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** JDBC rows of cases that were judged; their facts as they were written down, for expressions to be read again. */
@Repository
class PastCaseRows {

    /** Case that was judged. */
    record PastCase(UUID id, String title, CaseFacts facts) {}

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    PastCaseRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(String title, CaseFacts facts, String by, Instant now) {
        jdbc.sql("""
                        insert into rules.past_case (id, title, on_day, facts, kept_by, kept_at)
                        values (:id, :title, :on, cast(:facts as jsonb), :by, :at)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("title", title)
                .param("on", facts.on())
                .param("facts", json.writeValueAsString(StoredFacts.of(facts)))
                .param("by", by)
                .param("at", now.atOffset(UTC))
                .update();
    }

    /**
     * The newest first.
     *
     * @param cursor day and id of the last one of the page before; null for the first page
     */
    List<PastCase> page(@Nullable Cursor cursor, int most) {
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

    /** Of these days, the newest first. */
    List<PastCase> between(LocalDate first, LocalDate last, int most) {
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

    private PastCase row(ResultSet row, int number) throws SQLException {
        return new PastCase(
                row.getObject("id", UUID.class),
                row.getString("title"),
                json.readValue(row.getString("facts"), StoredFacts.class)
                        .facts(row.getObject("on_day", LocalDate.class)));
    }

    /** Facts as JSON keeps them. */
    private record StoredFacts(Map<String, Object> values, List<WrittenNode> nodes, boolean whole) {

        private record WrittenNode(
                String id, String kind, @Nullable String on, Map<String, Object> values) {}

        static StoredFacts of(CaseFacts facts) {
            return new StoredFacts(
                    facts.values(),
                    facts.nodes().stream()
                            .map(node -> new WrittenNode(
                                    node.id(),
                                    node.kind(),
                                    node.on() == null ? null : node.on().toString(),
                                    new LinkedHashMap<>(node.values())))
                            .toList(),
                    facts.whole());
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
                            .toList(),
                    whole);
        }
    }
}
