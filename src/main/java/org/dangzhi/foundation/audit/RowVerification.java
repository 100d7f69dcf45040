package org.dangzhi.foundation.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.audit.ChainFinding.Kind;
import org.dangzhi.foundation.office.OfficeId;

/**
 * Verification of the rows that the trail vouches for. Of every audited table, whether it tells how each row came about; of
 * append-only logs also, whether the rows are what the trail kept the hashes of.
 */
final class RowVerification {

    private static final String TABLES = """
            select n.nspname as schema, c.relname as name, encode(g.tgargs, 'escape') like 'hash%' as log,
                   exists (select from pg_attribute a
                            where a.attrelid = c.oid and a.attname = 'office_id' and not a.attisdropped) as of_office
              from pg_trigger g
              join pg_proc p on p.oid = g.tgfoid and p.proname = 'audit'
              join pg_class c on c.oid = g.tgrelid
              join pg_namespace n on n.oid = c.relnamespace
             where has_table_privilege(c.oid, 'select')
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

    /** But for as many rows of a demonstration as its own note in the trail says that it brought. */
    private static final String UNTOLD = """
            with untold as (
              select t.office_id, t.subject, count(*) over (partition by t.office_id) as many
                from (select %2$s as office_id, audit.subject('%1$s'::regclass, to_jsonb(r)) as subject from %1$s r) t
               where not exists (select from audit.entry e
                                  where e.office_id = t.office_id and e.kind = '%1$s' and e.subject = t.subject
                                    and e.action = 'insert')),
            brought as (
              select e.office_id, sum((p.after ->> '%1$s')::int) as rows
                from audit.entry e join audit.payload p on p.office_id = e.office_id and p.entry_id = e.id
               where e.kind = 'upkeep.demonstration' and e.action = 'note' and p.after ->> '%1$s' ~ '^[0-9]{1,9}$'
               group by e.office_id)
            select u.office_id, u.subject from untold u
              left join brought b on b.office_id = u.office_id
             where u.many > coalesce(b.rows, 0)
             limit 200
            """;

    private record AuditedTable(String name, boolean log, boolean ofOffice) {}

    private RowVerification() {}

    /** @param walked offices of which a link is left */
    static List<ChainFinding> check(Connection connection, Set<UUID> walked) throws SQLException {
        var findings = new ArrayList<ChainFinding>();
        try (var setting = connection.createStatement()) {
            setting.execute("set local timezone = 'UTC'"); // the hashes were taken of times in UTC
            setting.execute(
                    "set local enable_nestloop = off"); // a row's subject is computed: once each, not once a pair
        }
        for (var table : tables(connection)) {
            if (table.log()) compare(connection, table.name(), findings);
            if (table.ofOffice() || walked.contains(OfficeId.NONE.id())) untold(connection, table, walked, findings);
        }
        return findings;
    }

    private static List<AuditedTable> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<AuditedTable>();
        try (var select = connection.prepareStatement(TABLES);
                var row = select.executeQuery()) {
            while (row.next())
                tables.add(new AuditedTable(
                        row.getString("schema") + "." + row.getString("name"),
                        row.getBoolean("log"),
                        row.getBoolean("of_office")));
        }
        return tables;
    }

    /** An office of which no link is left lost its whole trail, which is said once. */
    private static void untold(Connection connection, AuditedTable table, Set<UUID> walked, List<ChainFinding> findings)
            throws SQLException {
        var office = table.ofOffice() ? "r.office_id" : "audit.nil()";
        try (var select = connection.prepareStatement(UNTOLD.formatted(table.name(), office));
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                var of = row.getObject("office_id", UUID.class);
                var kind = walked.contains(of) ? Kind.ROW_INSERTED : Kind.TRAIL_REMOVED;
                if (kind == Kind.ROW_INSERTED || findings.stream().noneMatch(known -> lost(known, of)))
                    findings.add(new ChainFinding(kind, of, 0, null, table.name(), row.getString("subject")));
            }
        }
    }

    private static boolean lost(ChainFinding finding, UUID office) {
        return finding.kind() == Kind.TRAIL_REMOVED && finding.office().equals(office);
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
