package org.dangzhi.overview.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleRow;
import org.dangzhi.foundation.web.frame.TroubleSource.TroubleSelect;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of the rows of several modules in one statement, which costs the same however many they are. */
@Component
class SourceRowQuery {

    /** Of one source; who has more looks into its list. */
    private static final int MOST = 8;

    private static final String OF_ONE = """
            (select %1$d as source, t%1$d.* from (%2$s) as t%1$d(kind, subject, since, words, count)
              order by since limit :most)""";

    /** @param source number of the select that it answers */
    record SourceRow(int source, TroubleRow row) {

        static SourceRow of(ResultSet row, int number) throws SQLException {
            return new SourceRow(
                    row.getInt("source"),
                    new TroubleRow(
                            row.getString("kind"),
                            row.getObject("subject", UUID.class),
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            List.of((String[]) row.getArray("words").getArray()),
                            row.getInt("count")));
        }
    }

    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    SourceRowQuery(JdbcClient jdbc, People people, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Of each source the oldest first; nothing of none. */
    List<SourceRow> of(List<TroubleSelect> selects) {
        if (selects.isEmpty()) return List.of();
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var select : selects) {
            parts.add(OF_ONE.formatted(parts.size(), select.sql()));
            parameters.putAll(select.parameters());
        }
        return jdbc.sql(String.join(" union all ", parts))
                .params(parameters)
                .param("me", people.me().id())
                .param("now", clock.instant())
                .param("most", MOST)
                .query(SourceRow::of)
                .list();
    }
}
