package org.dangzhi.foundation.regulations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.foundation.search.Bigrams;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of {@code rules.clause}, and the words by which each is found. */
@Repository
public class ClauseRows {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate many;

    ClauseRows(JdbcClient jdbc, NamedParameterJdbcTemplate many) {
        this.jdbc = jdbc;
        this.many = many;
    }

    /** In order. */
    public List<Clause> of(UUID regulation) {
        return jdbc.sql("select * from regulations.clause where regulation_id = :id order by position")
                .param("id", regulation)
                .query(ClauseRows::row)
                .list();
    }

    /** The regulation consists of these from now on; clauses that stay keep their ids. Words are written with them. */
    public void put(Regulation regulation, List<Clause> clauses) {
        jdbc.sql("delete from regulations.clause where regulation_id = :id and not (id = any (:stay))")
                .param("id", regulation.id())
                .param("stay", clauses.stream().map(Clause::id).toArray(UUID[]::new))
                .update();
        many.batchUpdate("""
                insert into regulations.clause (id, regulation_id, position, kind, label, heading, content, doubt)
                values (:id, :regulation, :position, :kind, :label, :heading, :content, :doubt)
                on conflict (office_id, id) do update
                   set position = excluded.position, kind = excluded.kind, label = excluded.label,
                       heading = excluded.heading, content = excluded.content, doubt = excluded.doubt
                """, clauses.stream().map(ClauseRows::values).toArray(SqlParameterSource[]::new));
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
                        .map(clause -> new MapSqlParameterSource("id", clause.id())
                                .addValue("regulation", regulation.id())
                                .addValue("heading", Bigrams.document(clause.label(), clause.heading()))
                                .addValue("title", Bigrams.document(regulation.title(), regulation.number()))
                                .addValue("content", Bigrams.document(clause.content())))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource values(Clause clause) {
        return new MapSqlParameterSource("id", clause.id())
                .addValue("regulation", clause.regulation())
                .addValue("position", clause.position())
                .addValue("kind", clause.kind().name())
                .addValue("label", clause.label())
                .addValue("heading", clause.heading())
                .addValue("content", clause.content())
                .addValue("doubt", clause.doubt());
    }

    public static Clause row(ResultSet row, int number) throws SQLException {
        return new Clause(
                row.getObject("id", UUID.class),
                row.getObject("regulation_id", UUID.class),
                row.getInt("position"),
                PartKind.valueOf(row.getString("kind")),
                row.getString("label"),
                row.getString("heading"),
                row.getString("content"),
                row.getString("doubt"));
    }
}
