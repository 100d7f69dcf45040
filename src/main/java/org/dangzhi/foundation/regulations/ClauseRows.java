package org.dangzhi.foundation.regulations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.search.Bigrams;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JDBC rows of {@code regulations.clause}, and the words by which each is found. */
@Repository
public class ClauseRows {

    private static final TypeReference<List<ClauseDoubt>> DOUBTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate many;
    private final JsonMapper json;

    ClauseRows(JdbcClient jdbc, NamedParameterJdbcTemplate many, JsonMapper json) {
        this.jdbc = jdbc;
        this.many = many;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public Optional<Clause> find(ClauseId id) {
        return jdbc.sql("select * from regulations.clause where id = :id")
                .param("id", id.id())
                .query(this::row)
                .optional();
    }

    /** In order. */
    public List<Clause> of(RegulationId regulation) {
        return jdbc.sql("select * from regulations.clause where regulation_id = :id order by position")
                .param("id", regulation.id())
                .query(this::row)
                .list();
    }

    /** Of many regulations, each in order; one without clauses is absent. */
    public Map<RegulationId, List<Clause>> of(Collection<RegulationId> regulations) {
        return jdbc
                .sql(
                        "select * from regulations.clause where regulation_id = any (:ids) order by regulation_id, position")
                .param("ids", regulations.stream().map(RegulationId::id).toArray(UUID[]::new))
                .query(this::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Clause::regulation));
    }

    public ClauseCount count(RegulationId regulation) {
        return jdbc.sql("""
                        select count(*) parts, count(*) filter (where c.doubts <> '[]') doubted,
                               count(*) filter (where c.kind in ('ARTICLE', 'ANNEX')) clauses
                          from regulations.clause c
                         where c.regulation_id = :id
                        """)
                .param("id", regulation.id())
                .query((row, n) -> new ClauseCount(row.getInt("parts"), row.getInt("clauses"), row.getInt("doubted")))
                .single();
    }

    /** The regulation consists of these from now on; clauses that stay keep their ids. Words are written with them. */
    public void put(Regulation regulation, List<Clause> clauses) {
        jdbc.sql("delete from regulations.clause where regulation_id = :id and not (id = any (:stay))")
                .param("id", regulation.id().id())
                .param("stay", clauses.stream().map(one -> one.id().id()).toArray(UUID[]::new))
                .update();
        many.batchUpdate("""
                insert into regulations.clause (id, regulation_id, position, kind, label, heading, content, doubts)
                values (:id, :regulation, :position, :kind, :label, :heading, :content, cast(:doubts as jsonb))
                on conflict (office_id, id) do update
                   set position = excluded.position, kind = excluded.kind, label = excluded.label,
                       heading = excluded.heading, content = excluded.content, doubts = excluded.doubts
                """, clauses.stream().map(this::values).toArray(SqlParameterSource[]::new));
        index(regulation, clauses);
    }

    /** Headings weigh most, then the regulation's title, then the text; phrases do not run from one to the other. */
    public void index(Regulation regulation, List<Clause> clauses) {
        many.batchUpdate(
                """
                insert into regulations.clause_words (clause_id, regulation_id, heads, words)
                select :id, :regulation, h.heads, h.heads || cast(:content as tsvector)
                  from (select setweight(cast(:heading as tsvector), 'A')
                               || setweight(cast(:title as tsvector), 'B') as heads) h
                on conflict (office_id, clause_id) do update set heads = excluded.heads, words = excluded.words
                """,
                clauses.stream()
                        .map(clause -> new MapSqlParameterSource(
                                        "id", clause.id().id())
                                .addValue("regulation", regulation.id().id())
                                .addValue(
                                        "heading",
                                        Bigrams.document(ClauseLabelSpellings.of(clause.label()), clause.heading()))
                                .addValue("title", Bigrams.document(regulation.title(), regulation.number()))
                                .addValue("content", Bigrams.document(clause.content())))
                        .toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource values(Clause clause) {
        return new MapSqlParameterSource("id", clause.id().id())
                .addValue("regulation", clause.regulation().id())
                .addValue("position", clause.position())
                .addValue("kind", clause.kind().name())
                .addValue("label", clause.label())
                .addValue("heading", clause.heading())
                .addValue("content", clause.content())
                .addValue("doubts", json.writeValueAsString(clause.doubts()));
    }

    private Clause row(ResultSet row, int number) throws SQLException {
        var doubts = row.getString("doubts");
        return new Clause(
                new ClauseId(row.getObject("id", UUID.class)),
                new RegulationId(row.getObject("regulation_id", UUID.class)),
                row.getInt("position"),
                ClauseKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("heading"),
                row.getString("content"),
                doubts.equals("[]") ? List.of() : json.readValue(doubts, DOUBTS));
    }
}
