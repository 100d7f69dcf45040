package org.dangzhi.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * What a duty desk writes all day, each as one request of an ordinary user or of a token. What can be checked or signed
 * only once lies prepared by the database's owner.
 */
final class WritingActs {

    static final String PASSWORD = "Dangzhi-2026";

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String CONTENT = "3 号站供暖锅炉夜间停运，已通知维修队到场，请核实原因和预计恢复时间并回报值班室。";

    /**
     * One request.
     *
     * @param address for the count of its statements
     * @param send answers what the application answered
     */
    record Act(String address, Sending send) {}

    /** Sends a request as one of the writers. */
    interface Sending {
        HttpVisitor.Answer by(HttpVisitor visitor) throws IOException;
    }

    /** Gives the next act; none when all that was prepared is used up. */
    interface Acts {
        Optional<Act> next();
    }

    private final Connection owner;
    private final UUID office;
    private final UUID writer;
    private final UUID colleague;
    private final UUID supervisor;

    WritingActs(Connection owner, String account) throws SQLException {
        this.owner = owner;
        try (var statement = owner.createStatement();
                var row = statement.executeQuery("""
                        select m.office_id, m.person_id from access.account a
                          join access.membership m on m.account_id = a.id
                          join office.office o on o.id = m.office_id and o.parent_id is null
                         where a.name = '%s'
                        """.formatted(account))) {
            row.next();
            office = row.getObject(1, UUID.class);
            writer = row.getObject(2, UUID.class);
        }
        run("select set_config('dangzhi.office', '%s', false), set_config('dangzhi.actor', 'system:bench', false)"
                .formatted(office));
        var others = ids("""
                select id from people.person
                 where office_id = '%s' and id <> '%s' and left_on is null order by precedence desc, id limit 2
                """.formatted(office, writer));
        colleague = others.remove();
        supervisor = others.remove();
    }

    Acts entries() {
        return always(form("/duty/log/quick", Map.of("text", CONTENT)));
    }

    Acts calls() {
        return always(form("/phone", heard()));
    }

    Acts callsWithItems() {
        var passedOn = new HashMap<>(heard());
        passedOn.put("owner", colleague.toString());
        passedOn.put("supervisor", supervisor.toString());
        passedOn.put("due", LocalDateTime.now(ZONE).plusDays(2).withNano(0).toString());
        return always(form("/phone", passedOn));
    }

    Acts items(String token) {
        var wanted = """
                {"title":"核实 3 号站供暖锅炉停运情况","content":"%s","source":"PHONE","owner":"%s","supervisor":"%s","due":"%s"}
                """.formatted(CONTENT, colleague, supervisor, Instant.now().plus(Duration.ofDays(2)));
        return always(new Act("/api/v1/items", visitor -> visitor.post("/api/v1/items", token, wanted)));
    }

    /** Items whose outcome the colleague reported and the writer is to check, each with its running clock. */
    Acts checks(int count) throws SQLException {
        var items = ids("""
                with item as (
                  insert into work.item (id, version, number, title, content, source, owner_id, supervisor_id, arranged_by,
                         arranged_at, due_at, stage, outcome, done_at, done_by)
                  select gen_random_uuid(), 1, 'W-' || gen_random_uuid(), '核实供暖锅炉停运情况', '', 'ROUTINE', '%1$s', '%2$s', '%2$s',
                         now() - interval '1 day', now() + interval '1 day', 'DONE', '已恢复', now(), '%1$s'
                    from generate_series(1, %3$d) n
                  returning id),
                timer as (
                  insert into jobs.timer (id, kind, subject, round, stages, next_at, started_at)
                  select gen_random_uuid(), 'work.check', id, 1, array[now() + interval '4 hours', now() + interval '8 hours'],
                         now() + interval '4 hours', now() from item
                  returning id, subject),
                wake as (
                  insert into ground.scheduled_tasks
                         (task_name, task_instance, task_data, execution_time, picked, version)
                  select 'jobs.timer', '%4$s/work.check/' || id,
                         convert_to(format('{"office":"%4$s","kind":"work.check","subject":"%%s"}', id), 'UTF8'),
                         now() + interval '4 hours', false, 1 from timer)
                select id from item
                """.formatted(colleague, writer, count, office));
        return each(items, "/items/%s/check", Map.of("verdict", "passed", "round", "1"));
    }

    /**
     * Records of shifts before all others, at whose desk the writer is the second: each takes the first of its four
     * signatures. The signers take turns, for one who types eight passwords at once is locked out.
     */
    Acts signatures(int count) throws SQLException {
        var records = ids("""
                with signer as (
                  select person_id, row_number() over (order by id) - 1 as turn from access.membership
                   where office_id = '%3$s' and person_id <> '%1$s' and active order by id limit 16),
                shift as (
                  insert into duty.shift (id, version, kind_id, day, period, entered_at, primary_id, secondary_id)
                  select gen_random_uuid(), 1, k.id, d::date,
                         tstzrange((d::date + k.begins) at time zone 'Asia/Shanghai',
                                   (d::date + k.begins) at time zone 'Asia/Shanghai' + make_interval(mins => k.minutes)),
                         (d::date + k.begins) at time zone 'Asia/Shanghai', s.person_id, '%1$s'
                    from (select * from duty.shift_kind where office_id = '%3$s' order by position limit 1) k,
                         (select min(day) as first from duty.shift where office_id = '%3$s') before,
                         generate_series(1, %2$d) n
                    join signer s on s.turn = n %% 16
                   cross join lateral (select before.first - n as d) day
                  returning id, ends_at)
                insert into handover.record (id, version, number, leaving_shift, due_at, opened_at)
                select gen_random_uuid(), 1, 'W-' || gen_random_uuid(), id, ends_at, ends_at from shift
                returning id
                """.formatted(writer, count, office));
        return each(records, "/handover/%s/signatures", Map.of("part", "LEAVING_PRIMARY", "password", PASSWORD));
    }

    private static Map<String, String> heard() {
        return Map.of(
                "direction", "IN",
                "urgency", "NORMAL",
                "beganAt", LocalDateTime.now(ZONE).withSecond(0).withNano(0).toString(),
                "tel", "0543-5551234",
                "callerUnit", "采油二厂值班室",
                "callerName", "郭强",
                "callerPost", "值班员",
                "content", CONTENT);
    }

    private static Act form(String address, Map<String, String> fields) {
        return new Act(address, visitor -> visitor.post(address, fields));
    }

    private static Acts always(Act act) {
        return () -> Optional.of(act);
    }

    private static Acts each(Queue<UUID> prepared, String address, Map<String, String> fields) {
        return () -> Optional.ofNullable(prepared.poll()).map(id -> form(address.formatted(id), fields));
    }

    private void run(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private Queue<UUID> ids(String sql) throws SQLException {
        try (var statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var ids = new ConcurrentLinkedQueue<UUID>();
            while (rows.next()) ids.add(rows.getObject(1, UUID.class));
            return ids;
        }
    }
}
