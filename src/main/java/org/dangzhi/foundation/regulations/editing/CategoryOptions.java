package org.dangzhi.foundation.regulations.editing;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Categories as the options of a select field. */
@Component
class CategoryOptions {

    private final JdbcClient jdbc;

    CategoryOptions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the office's order; a retired one only where it is the present one. */
    List<SelectOption> all(String present) {
        return jdbc.sql("""
                        select code, name from regulations.category
                         where not retired or code = :present order by position, code
                        """)
                .param("present", present)
                .query((row, n) -> new SelectOption(row.getString("code"), row.getString("name")))
                .list();
    }

    void check(String code, String present) {
        if (all(present).stream().noneMatch(choice -> choice.value().equals(code))) throw RegulationRefused.category();
    }
}
