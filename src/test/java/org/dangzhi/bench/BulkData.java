package org.dangzhi.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dangzhi.foundation.search.Bigrams;
import org.postgresql.PGConnection;

/**
 * Years of an office's data, written by the database's owner with audit switched off: persons, shifts, log entries, items,
 * a call to ten entries, a handover to each shift.
 * The demonstration's own rows stay beside them.
 */
final class BulkData {

    private static final int BATCH = 20_000;
    private static final int TEXTS = 2_000;
    private static final List<String> TABLES =
            List.of("people.person", "duty.shift", "dutylog.entry", "work.item", "phone.call", "handover.record");
    /** What is cheaper made at the end than kept at each row. */
    private static final List<String> INDEXED =
            List.of("dutylog.entry", "work.item", "work.item_words", "phone.call", "phone.call_words");

    private static final List<String> PLACES =
            List.of("采油一厂", "采油二厂", "集输厂", "联合站", "天然气处理厂", "机关", "车队", "市应急局", "供电公司", "培训中心");
    private static final List<String> FACTS =
            List.of("夜间运行正常", "供暖锅炉停运抢修", "寒潮预警传达", "检查组提前到达", "来文请阅示", "会议室调整", "车辆晚点", "设备巡检完成", "值班抽查在岗", "管线压力波动");

    private record Text(String words, String tokens) {}

    private final Connection owner;
    private final UUID office;
    private final Random random = new Random(20261124);
    private final List<Text> texts = new ArrayList<>();

    BulkData(Connection owner, UUID office) {
        this.owner = owner;
        this.office = office;
    }

    void fill(int years, int entries, int items, int persons) throws SQLException, IOException {
        sql("select set_config('dangzhi.office', '" + office
                + "', false), set_config('dangzhi.actor', 'system:bench', false)");
        for (var table : TABLES) sql("alter table " + table + " disable trigger audit");
        sql("set synchronous_commit = off");
        sql("set maintenance_work_mem = '512MB'");
        sql("set work_mem = '128MB'");
        var indexes = setAside();
        texts();
        persons(persons);
        shifts(years);
        entries(years, entries);
        items(years, items);
        calls(years, entries / 10);
        handovers();
        for (var index : indexes) sql(index);
        for (var table : TABLES) sql("alter table " + table + " enable trigger audit");
        sql("vacuum analyze");
    }

    private void persons(int count) throws SQLException {
        sql("""
            insert into people.person (id, version, name, pinyin, initials, also_read, post, rank, precedence, unit_id)
            select gen_random_uuid(), 1, '员工' || n, 'yuan gong ' || n, 'yg' || n, '', '职员', '', 9000,
                   (select u.id from people.unit u where u.office_id = '%s' order by u.name limit 1)
              from generate_series(1, %d) n
            """.formatted(office, count));
    }

    /** One shift a day and kind before the demonstration's own. */
    private void shifts(int years) throws SQLException {
        sql("""
            insert into duty.shift (id, version, kind_id, day, period, entered_at, closed_at)
            select gen_random_uuid(), 1, k.id, d::date,
                   tstzrange((d::date + k.begins) at time zone 'Asia/Shanghai',
                             (d::date + k.begins) at time zone 'Asia/Shanghai' + make_interval(mins => k.minutes)),
                   (d::date + k.begins) at time zone 'Asia/Shanghai',
                   (d::date + k.begins) at time zone 'Asia/Shanghai' + make_interval(mins => k.minutes)
              from duty.shift_kind k,
                   generate_series(current_date - interval '%d days', current_date - interval '368 days', '1 day') d
             where k.office_id = '%s' and k.active
            """.formatted(years * 366 + 368, office));
    }

    private void entries(int years, int count) throws SQLException, IOException {
        var writer =
                uuid("select id from people.person where office_id = '" + office + "' order by precedence limit 1");
        sql("create temp table bulk_entry (n int, body text, tokens text)");
        copy("bulk_entry", count, n -> {
            var text = texts.get(random.nextInt(TEXTS));
            return n + "\t" + text.words() + "\t" + text.tokens();
        });
        sql("""
            with span as (select id, starts_at, row_number() over (order by starts_at) - 1 as at
                            from duty.shift
                           where office_id = '%1$s' and ends_at < now() - interval '1 day'
                             and starts_at > now() - interval '%2$d days')
            insert into dutylog.entry (id, shift_id, day, number, kind, body, happened_at, written_at, writer_id, writer, words)
            select gen_random_uuid(), s.id, (s.starts_at at time zone 'Asia/Shanghai')::date, 10000 + b.n / c.shifts,
                   (array['note', 'phone-in', 'phone-out', 'paper', 'meeting', 'reception'])[1 + b.n %% 6], b.body,
                   s.starts_at + make_interval(secs => b.n %% 40000), s.starts_at + make_interval(secs => b.n %% 40000),
                   '%3$s', '%3$s', b.tokens::tsvector
              from bulk_entry b
              cross join (select count(*) as shifts from span) c
              join span s on s.at = b.n %% c.shifts
            """.formatted(office, years * 366, writer));
        sql("drop table bulk_entry");
    }

    private void items(int years, int count) throws SQLException, IOException {
        sql("create temp table bulk_item (n int, title text, tokens text)");
        copy("bulk_item", count, n -> {
            var text = texts.get(random.nextInt(TEXTS));
            return n + "\t" + text.words() + "\t" + text.tokens();
        });
        sql("""
            create temp table staff as
              select id, unit_id, row_number() over (order by precedence, id) - 1 as at
                from people.person where office_id = '%s' order by precedence, id limit 200
            """.formatted(office));
        sql("""
            insert into work.item (id, version, number, title, content, source, owner_id, owner_unit_id, supervisor_id,
                   arranged_by, arranged_at, due_at, stage, late, done_at, done_by, closed_at, closed_by)
            select gen_random_uuid(), 1, 'B-' || b.n, b.title, '', 'ROUTINE', o.id, o.unit_id, s.id, s.id, t.at,
                   t.at + interval '2 days', 'CLOSED', false, t.at + interval '1 day', o.id, t.at + interval '30 hours', s.id
              from bulk_item b
              join staff o on o.at = b.n %% 200
              join staff s on s.at = (b.n + 7) %% 200
              cross join lateral (select now() - make_interval(days => 4 + (b.n::bigint * %d / %d)::int) as at) t
            """.formatted(years * 366, count));
        sql("""
            insert into work.item_words (item_id, words)
            select i.id, b.tokens::tsvector from bulk_item b
              join work.item i on i.office_id = '%s' and i.number = 'B-' || b.n
            """.formatted(office));
        sql("drop table bulk_item");
    }

    private void calls(int years, int count) throws SQLException, IOException {
        sql("create temp table bulk_call (n int, body text, tokens text)");
        copy("bulk_call", count, n -> {
            var text = texts.get(random.nextInt(TEXTS));
            return n + "\t" + text.words() + "\t" + text.tokens();
        });
        sql("""
            insert into phone.call (id, version, number, direction, urgency, began_at, written_at, tel, caller_unit,
                   caller_name, caller_post, content, state, taken_by)
            select gen_random_uuid(), 1, 'B-' || b.n, case b.n %% 3 when 0 then 'OUT' else 'IN' end, 'NORMAL', t.at, t.at,
                   '0543-555' || lpad((b.n %% 10000)::text, 4, '0'), '采油二厂值班室', '郭强', '值班员', b.body, 'DONE',
                   (select p.id from people.person p where p.office_id = '%s' order by p.precedence, p.id limit 1)
              from bulk_call b
              cross join lateral (select now() - make_interval(days => 4 + (b.n::bigint * %d / %d)::int) as at) t
            """.formatted(office, years * 366, count));
        sql("""
            insert into phone.call_words (call_id, tokens)
            select c.id, b.tokens::tsvector from bulk_call b
              join phone.call c on c.office_id = '%s' and c.number = 'B-' || b.n
            """.formatted(office));
        sql("drop table bulk_call");
    }

    private void handovers() throws SQLException {
        sql("""
            insert into handover.record (id, version, number, leaving_shift, due_at, opened_at, closed_at)
            select gen_random_uuid(), 1, 'B-' || row_number() over (order by s.starts_at), s.id, s.ends_at, s.starts_at, s.ends_at
              from duty.shift s
             where s.office_id = '%1$s' and s.closed_at is not null
               and not exists (select from handover.record r where r.office_id = s.office_id and r.leaving_shift = s.id)
            """.formatted(office));
    }

    private void texts() {
        for (int n = 0; n < TEXTS; n++) {
            var words = PLACES.get(n % 10) + FACTS.get(n / 10 % 10) + "，第" + n + "号记录，已报带班领导并告有关单位";
            texts.add(new Text(words, Bigrams.document(words)));
        }
    }

    private interface Row {
        String of(int n);
    }

    private void copy(String table, int count, Row row) throws SQLException, IOException {
        var copies = owner.unwrap(PGConnection.class).getCopyAPI();
        for (int from = 0; from < count; from += BATCH) {
            var lines = new StringBuilder();
            for (int n = from; n < Math.min(count, from + BATCH); n++)
                lines.append(row.of(n).replace("\\", "\\\\")).append('\n');
            copies.copyIn("copy " + table + " from stdin", new StringReader(lines.toString()));
        }
        sql("analyze " + table);
    }

    /** @return how to make again the indexes that are no constraint; they are gone */
    private List<String> setAside() throws SQLException {
        var made = new ArrayList<String>();
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery("""
                        select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid) from pg_index i
                         where i.indrelid = any ('{%s}'::regclass[])
                           and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
                        """.formatted(String.join(",", INDEXED)))) {
            while (rows.next()) {
                sql("drop index " + rows.getString(1));
                made.add(rows.getString(2));
            }
        }
        return made;
    }

    private UUID uuid(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getObject(1, UUID.class);
        }
    }

    private void sql(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
