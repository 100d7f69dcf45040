package org.dangzhi.foundation.regulations;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.web.SelectOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of the titles of cited regulations, and of their clauses as they read. */
@Component
public class CitationTitleQuery {

    private final JdbcClient jdbc;

    CitationTitleQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every regulation that can be cited, by its code, in the order of levels. */
    public List<SelectOption> all() {
        return jdbc.sql("""
                        select code, title from regulations.regulation where code is not null and not draft
                         order by array_position(array['COMPANY', 'GROUP', 'PROVINCE', 'STATE'], level), title
                        """)
                .query((row, n) -> new SelectOption(row.getString("code"), row.getString("title")))
                .list();
    }

    /** Titles by code, in one statement; a code that the library does not have is absent. */
    public Map<String, String> titles(Collection<String> codes) {
        var titles = new HashMap<String, String>();
        jdbc.sql("select code, title from regulations.regulation where code = any (:codes) and not draft")
                .param("codes", codes.toArray(String[]::new))
                .query(row -> {
                    titles.put(row.getString("code"), row.getString("title"));
                });
        return titles;
    }

    /** What the clause of that label says today, in the edition that holds the code; empty where the library has none. */
    public Optional<String> clause(String code, String label) {
        return jdbc.sql("""
                        select c.content from regulations.regulation g
                          join regulations.clause c on c.office_id = g.office_id and c.regulation_id = g.id
                         where g.code = :code and not g.draft and c.label = :label and c.content <> ''
                         order by c.position limit 1
                        """)
                .param("code", code)
                .param("label", label)
                .query(String.class)
                .optional();
    }
}
