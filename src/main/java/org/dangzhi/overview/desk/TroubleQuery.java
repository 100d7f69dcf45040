package org.dangzhi.overview.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Query of what is late, open or waits, of all modules in one statement, in the order of urgency. */
@Component
class TroubleQuery {

    /** Of one source; who has more looks into its list. */
    private static final int MOST = 8;

    private static final String OF_ONE = """
            (select %1$d as source, t%1$d.* from (%2$s) as t%1$d(kind, subject, since, words, count)
              order by since limit :most)""";

    private record Asked(TroubleSource source, TroubleSource.TroubleSelect select) {}

    private record Answered(int source, TroubleSource.TroubleRow row) {

        static Answered of(ResultSet row, int number) throws SQLException {
            return new Answered(
                    row.getInt("source"),
                    new TroubleSource.TroubleRow(
                            row.getString("kind"),
                            row.getObject("subject", UUID.class),
                            row.getObject("since", OffsetDateTime.class).toInstant(),
                            List.of((String[]) row.getArray("words").getArray()),
                            row.getInt("count")));
        }
    }

    private final ObjectProvider<TroubleSource> sources;
    private final JdbcClient jdbc;
    private final People people;
    private final Clock clock;

    TroubleQuery(ObjectProvider<TroubleSource> sources, JdbcClient jdbc, People people, Clock clock) {
        this.sources = sources;
        this.jdbc = jdbc;
        this.people = people;
        this.clock = clock;
    }

    /** Alarms first, then what has been late for longest. */
    List<Trouble> ofPerson() {
        var asked = sources.stream()
                .flatMap(source -> source.select().map(select -> new Asked(source, select)).stream())
                .toList();
        if (asked.isEmpty()) return List.of();
        return answers(asked).stream()
                .flatMap(answer -> asked.get(answer.source()).source().line(answer.row()).stream())
                .sorted(Comparator.comparing(Trouble::alarm).reversed().thenComparing(Trouble::since))
                .toList();
    }

    private List<Answered> answers(List<Asked> asked) {
        var parts = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        for (var one : asked) {
            parts.add(OF_ONE.formatted(parts.size(), one.select().sql()));
            parameters.putAll(one.select().parameters());
        }
        return jdbc.sql(String.join(" union all ", parts))
                .params(parameters)
                .param("me", people.me().id())
                .param("now", clock.instant())
                .param("most", MOST)
                .query(Answered::of)
                .list();
    }
}
