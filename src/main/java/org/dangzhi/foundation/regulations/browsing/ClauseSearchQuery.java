package org.dangzhi.foundation.regulations.browsing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.engine.clausetext.ChineseRadicals;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.SynonymRows;
import org.dangzhi.foundation.search.SearchWords;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Query of clauses by what they say, in the office's own words for it. */
@Repository
@Transactional(readOnly = true)
public class ClauseSearchQuery {

    static final int SHORTEST = 2;

    /** A clause that was found, with what its regulation is. */
    public record Line(
            UUID id,
            String label,
            String heading,
            String content,
            UUID regulationId,
            @Nullable String code,
            String title,
            String number,
            IssuerLevel level,
            LocalDate inForceOn,
            @Nullable LocalDate repealedOn) {}

    /**
     * @param lines the best first
     * @param terms what to mark in them: words typed, then words that mean the same
     * @param alike those of the terms that only mean the same
     * @param more whether more were found than are shown
     */
    public record Hits(List<Line> lines, List<String> terms, List<String> alike, boolean more) {

        static final Hits NOTHING = new Hits(List.of(), List.of(), List.of(), false);

        Hits of(IssuerLevel level) {
            return new Hits(lines.stream().filter(line -> line.level() == level).toList(), terms, alike, more);
        }
    }

    private static final RecordMapper<Line> LINE = new RecordMapper<>(Line.class);

    private final JdbcClient jdbc;
    private final SynonymRows synonyms;

    ClauseSearchQuery(JdbcClient jdbc, SynonymRows synonyms) {
        this.jdbc = jdbc;
        this.synonyms = synonyms;
    }

    /** Nothing for less than two characters. {@code on} null: in force or not. */
    public Hits find(String typed, @Nullable IssuerLevel level, String category, @Nullable LocalDate on, int most) {
        if (tooShort(typed)) return Hits.NOTHING;
        var words = ChineseRadicals.folded(typed);
        var asked = ClauseSearchTerms.of(words, synonyms.within(words));
        if (asked.nothing()) return Hits.NOTHING;
        var lines = jdbc.sql("""
                        select c.id, c.label, c.heading, c.content, g.id as regulation_id, g.code, g.title, g.number, g.level,
                               g.in_force_on, g.repealed_on
                          from regulations.find_clauses(cast(:asked as tsquery), cast(:nearer as tsquery), cast(:looser as tsquery),
                                                  :levels, :categories, :on, :most) f
                          join regulations.clause c on c.id = f.clause_id
                          join regulations.regulation g on g.id = c.regulation_id
                         order by f.rank desc, g.level desc, f.clause_id
                        """)
                .param("asked", asked.asked())
                .param("nearer", asked.nearer())
                .param("looser", asked.looser())
                .param("levels", level == null ? new String[0] : new String[] {level.name()})
                .param("categories", category.isEmpty() ? new String[0] : new String[] {category})
                .param("on", on)
                .param("most", most + 1)
                .query(LINE)
                .list();
        boolean more = lines.size() > most;
        return new Hits(more ? lines.subList(0, most) : lines, asked.terms(), alike(words, asked.terms()), more);
    }

    private static List<String> alike(String typed, List<String> terms) {
        var text = SearchWords.normal(typed);
        return terms.stream().filter(term -> !text.contains(term)).toList();
    }

    static boolean tooShort(String typed) {
        return typed.strip().length() < SHORTEST;
    }
}
