package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the lists of the first page at once. */
@Component
class AgendaQuery implements Agenda {

    private record Row(
            String list,
            UUID id,
            String number,
            String title,
            String owner,
            @Nullable Instant since,
            Stage stage,
            int counted) {}

    private static final RecordMapper<Row> ROW = new RecordMapper<>(Row.class);

    private static final String LISTS = """
            with todo as (select i.*, i.due_at as since, count(*) over () as counted from work.item i
                           where i.stage in ('ARRANGED', 'DOING', 'DECLINED')
                             and (i.owner_id in (:own) or i.assistant_id in (:own)
                                  or i.stage <> 'DECLINED' and i.keeper_id in (:own))
                           order by i.due_at limit :most),
                 tocheck as (select i.*, i.done_at as since, count(*) over () as counted from work.item i
                              where i.stage = 'DONE' and i.supervisor_id in (:own)
                              order by i.done_at limit :most),
                 toread as (select r.*, count(*) over () as counted from readings.to_confirm r
                             where r.person_id = :me
                             order by r.due_at, r.id limit :most)
            select l.list, l.id, l.number, l.title, n.name as owner, l.since, l.stage, l.counted::int as counted
              from (select 'todo' as list, office_id, id, number, title, owner_id, since, stage, counted from todo
                    union all
                    select 'check', office_id, id, number, title, owner_id, since, stage, counted from tocheck
                    union all
                    select 'read', office_id, id, '', title, published_by, due_at, 'ARRANGED', counted from toread) l
              join people.name_of n on n.office_id = l.office_id and n.id = l.owner_id
             order by l.list, l.since
            """;

    private static final String CLOSED_LOOP = """
            select count(*) filter (where i.due_at >= :from) as due,
                   count(*) filter (where i.due_at >= :from and i.stage = 'CLOSED') as closed,
                   count(*) filter (where i.due_at < :from) as due_before,
                   count(*) filter (where i.due_at < :from and i.stage = 'CLOSED') as closed_before
              from work.item i
             where i.due_at >= :before and i.due_at <= :now
            """;

    private final JdbcClient jdbc;
    private final ActingPersons persons;
    private final Clock clock;

    AgendaQuery(JdbcClient jdbc, ActingPersons persons, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Overview ahead(int most) {
        var rows = jdbc.sql(LISTS)
                .param("own", persons.own())
                .param("me", persons.mine().person().id())
                .param("most", most)
                .query(ROW)
                .list();
        return new Overview(listed(rows, "todo"), listed(rows, "check"), toRead(rows));
    }

    @Override
    @Transactional(readOnly = true)
    public ClosedLoop closedLoop(int days) {
        var now = clock.instant();
        return jdbc.sql(CLOSED_LOOP)
                .param("before", now.minus(Duration.ofDays(2L * days)))
                .param("from", now.minus(Duration.ofDays(days)))
                .param("now", now)
                .query(new RecordMapper<>(ClosedLoop.class))
                .single();
    }

    private static TaskList listed(List<Row> rows, String list) {
        var of = of(rows, list);
        var tasks = of.stream().map(AgendaQuery::task).toList();
        return new TaskList(tasks, counted(of));
    }

    private static Task task(Row row) {
        var since = Objects.requireNonNull(row.since());
        return new Task(row.id(), row.number(), row.title(), row.owner(), since, row.stage());
    }

    private static ToRead toRead(List<Row> rows) {
        var of = of(rows, "read");
        var texts = of.stream()
                .map(row -> new Text(row.id(), row.title(), row.owner(), row.since()))
                .toList();
        return new ToRead(texts, counted(of));
    }

    private static List<Row> of(List<Row> rows, String list) {
        return rows.stream().filter(row -> row.list().equals(list)).toList();
    }

    private static int counted(List<Row> rows) {
        return rows.isEmpty() ? 0 : rows.getFirst().counted();
    }
}
