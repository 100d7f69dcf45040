package org.dangzhi.operations.duty;

import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the newest entries of the shift on duty and their state in one statement. */
@Component
class NewestEntries implements RecentLog {

    private record Row(UUID id, Instant happenedAt, String kind, String body, String state, int number) {}

    private static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    private final JdbcClient jdbc;
    private final LogKinds kinds;

    NewestEntries(JdbcClient jdbc, LogKinds kinds) {
        this.jdbc = jdbc;
        this.kinds = kinds;
    }

    @Override
    @Transactional(readOnly = true)
    public Recent newest(int most) {
        var rows = jdbc.sql("""
                        with running as (select s.office_id, s.id
                                           from duty.shift s
                                           join duty.signing g on g.office_id = s.office_id and g.shift_id = s.id
                                                and g.post = 'PRIMARY' and g.direction = 'IN'
                                          where s.closed_at is null
                                          order by s.starts_at desc limit 1)
                        select e.id, e.happened_at, e.kind, e.body, e.number,
                               coalesce((select k.outcome from duty.entry_check k
                                          where k.office_id = e.office_id and k.entry_id = e.id
                                          order by k.id desc limit 1), 'UNCHECKED') as state
                          from duty.entry e
                          join running r on r.office_id = e.office_id and r.id = e.shift_id
                         order by e.number desc
                         limit :most
                        """).param("most", most).query(ROW).list();
        var entries = rows.stream()
                .map(row -> new Entry(row.id(), row.happenedAt(), kinds.name(row.kind()), row.body(), row.state()))
                .toList();
        return new Recent(entries, rows.isEmpty() ? 0 : rows.getFirst().number());
    }
}
