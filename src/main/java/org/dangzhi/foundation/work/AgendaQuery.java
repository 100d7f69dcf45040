package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the three lists of the first page at once. */
@Component
class AgendaQuery implements Agenda {

    private record Row(
            String list, UUID id, String number, String title, String owner, Instant since, Stage stage, int counted) {}

    private static final SimplePropertyRowMapper<Row> ROW = new SimplePropertyRowMapper<>(Row.class);

    private static final String THREE = """
            with todo as (select i.*, i.due_at as since, count(*) over () as counted from work.item i
                           where i.stage in ('ARRANGED', 'DOING', 'DECLINED')
                             and (i.owner_id in (:own) or i.assistant_id in (:own)
                                  or i.stage <> 'DECLINED' and i.keeper_id in (:own))
                           order by i.due_at limit :most),
                 tocheck as (select i.*, i.done_at as since, count(*) over () as counted from work.item i
                              where i.stage = 'DONE' and i.supervisor_id in (:own)
                              order by i.done_at limit :most),
                 late as (select i.*, i.due_at as since, count(*) over () as counted from work.item i
                           where i.stage in ('ARRANGED', 'DOING', 'DECLINED') and i.due_at < :now
                             and (:all or i.owner_id in (:own) or i.supervisor_id in (:own))
                           order by i.due_at desc limit :most)
            select l.list, l.id, l.number, l.title, n.name as owner, l.since, l.stage, l.counted::int as counted
              from (select 'todo' as list, office_id, id, number, title, owner_id, since, stage, counted from todo
                    union all
                    select 'check', office_id, id, number, title, owner_id, since, stage, counted from tocheck
                    union all
                    select 'late', office_id, id, number, title, owner_id, since, stage, counted from late) l
              join people.name_of n on n.office_id = l.office_id and n.id = l.owner_id
             order by l.list, case when l.list = 'late' then - extract(epoch from l.since) else extract(epoch from l.since) end
            """;

    private final JdbcClient jdbc;
    private final Hands hands;
    private final Clock clock;

    AgendaQuery(JdbcClient jdbc, Hands hands, Clock clock) {
        this.jdbc = jdbc;
        this.hands = hands;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Ahead ahead(int most) {
        var rows = jdbc.sql(THREE)
                .param("own", hands.own())
                .param("all", hands.readsAll())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("most", most)
                .query(ROW)
                .list();
        return new Ahead(listed(rows, "todo"), listed(rows, "check"), listed(rows, "late"));
    }

    private static Listed listed(List<Row> rows, String list) {
        var of = rows.stream().filter(row -> row.list().equals(list)).toList();
        var tasks = of.stream()
                .map(row -> new Task(row.id(), row.number(), row.title(), row.owner(), row.since(), row.stage()))
                .toList();
        return new Listed(tasks, of.isEmpty() ? 0 : of.getFirst().counted());
    }
}
