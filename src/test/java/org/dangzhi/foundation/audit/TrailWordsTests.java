package org.dangzhi.foundation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dangzhi.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The auditor reads words: every audited table and every column whose values the trail keeps has some. */
@DatabaseTest
class TrailWordsTests {

    private static final String AUDITED = """
              from pg_trigger g
              join pg_proc p on p.oid = g.tgfoid and p.proname = 'audit'
              join pg_class c on c.oid = g.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
            """;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyAuditedTableHasAName(String language) {
        assertThat(wordless("audit.kind.", language, "select distinct n.nspname || '.' || c.relname" + AUDITED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en"})
    void everyColumnWhoseValuesAreKeptHasAName(String language) {
        assertThat(wordless("audit.field.", language, "select distinct a.attname" + AUDITED + """
                  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                 where encode(g.tgargs, 'escape') like 'values%' and a.attname <> 'office_id'
                """))
                .isEmpty();
    }

    private List<String> wordless(String prefix, String language, String sql) {
        var locale = Locale.forLanguageTag(language);
        return jdbc.sql(sql).query((row, n) -> row.getString(1)).list().stream()
                .filter(name -> "".equals(messages.getMessage(prefix + name, null, "", locale)))
                .toList();
    }
}
