package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import org.dangzhi.foundation.web.Choice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Categories that a regulation may be given. */
@Component
class CategoryChoices {

    private final JdbcClient jdbc;

    CategoryChoices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the office's order; a retired one only where it is the present one. */
    List<Choice> all(String present) {
        return jdbc.sql("""
                        select code, name from regulations.category
                         where not retired or code = :present order by position, code
                        """)
                .param("present", present)
                .query((row, n) -> new Choice(row.getString("code"), row.getString("name")))
                .list();
    }

    void check(String code, String present) {
        if (all(present).stream().noneMatch(choice -> choice.value().equals(code))) throw RegulationRefused.category();
    }
}
