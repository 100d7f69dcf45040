package org.dangzhi.foundation.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.audit.ChainFinding.Kind;

/** Verification of append-only logs: their rows against the hashes that the trail kept of them. */
final class LogRowVerification {

    private static final String LOGS = """
            select n.nspname as schema, c.relname as log
              from pg_trigger g
              join pg_proc p on p.oid = g.tgfoid and p.proname = 'audit'
              join pg_class c on c.oid = g.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
             where encode(g.tgargs, 'escape') like 'hash%' and has_table_privilege(c.oid, 'select')
             order by 1, 2
            """;

    private static final String COMPARED = """
            select e.office_id, e.id, e.kind, e.subject, t.office_id is null as gone
              from audit.entry e
              join audit.payload p on p.office_id = e.office_id and p.entry_id = e.id and p.purged_at is null
              left join %1$s t on t.office_id = e.office_id and audit.subject('%1$s'::regclass, to_jsonb(t)) = e.subject
             where e.kind = '%1$s' and e.action = 'insert'
               and (t.office_id is null or audit.row_hash(to_jsonb(t)) <> p.after ->> 'sha256')
             order by e.at limit 200
            """;

    private LogRowVerification() {}

    static List<ChainFinding> compare(Connection connection) throws SQLException {
        var findings = new ArrayList<ChainFinding>();
        try (var setting = connection.createStatement()) {
            setting.execute("set local timezone = 'UTC'"); // the hashes were taken of times in UTC
            setting.execute(
                    "set local enable_nestloop = off"); // a row's subject is computed: once each, not once a pair
        }
        for (var log : logs(connection)) compare(connection, log, findings);
        return findings;
    }

    private static List<String> logs(Connection connection) throws SQLException {
        var logs = new ArrayList<String>();
        try (var select = connection.prepareStatement(LOGS);
                var row = select.executeQuery()) {
            while (row.next()) logs.add(row.getString("schema") + "." + row.getString("log"));
        }
        return logs;
    }

    private static void compare(Connection connection, String log, List<ChainFinding> findings) throws SQLException {
        try (var select = connection.prepareStatement(COMPARED.formatted(log));
                ResultSet row = select.executeQuery()) {
            while (row.next())
                findings.add(new ChainFinding(
                        row.getBoolean("gone") ? Kind.ROW_REMOVED : Kind.ROW_CHANGED,
                        row.getObject("office_id", UUID.class),
                        0,
                        row.getString("id"),
                        row.getString("kind"),
                        row.getString("subject")));
        }
    }
}
