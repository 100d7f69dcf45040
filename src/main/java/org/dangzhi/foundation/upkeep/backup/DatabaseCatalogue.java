package org.dangzhi.foundation.upkeep.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.office.server.ModuleMigrations;

/** Catalogue of a database, read from its own tables: no module has to register its own. */
final class DatabaseCatalogue {

    /** Left out: what Flyway writes itself, and sessions, which end with the server. */
    private static final String TABLES = """
            select quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
                   array_agg(quote_ident(a.attname) order by a.attnum) as columns
              from pg_class c
              join pg_namespace n on n.oid = c.relnamespace
              join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
             where c.relkind = 'r'
               and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
               and c.relname not like 'flyway\\_schema\\_history%'
               and not (n.nspname = 'ground' and c.relname like 'spring\\_session%')
               and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
             group by n.nspname, c.relname
             order by 1
            """;

    /** A key that closes a circle is deferrable: it binds at the end, not while tables are filled. */
    private static final String REFERENCES = """
            select distinct quote_ident(n.nspname) || '.' || quote_ident(c.relname) as name,
                   quote_ident(tn.nspname) || '.' || quote_ident(t.relname) as target
              from pg_constraint k
              join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
              join pg_class t on t.oid = k.confrelid join pg_namespace tn on tn.oid = t.relnamespace
             where k.contype = 'f' and not k.condeferrable and k.conrelid <> k.confrelid
            """;

    private static final String SEQUENCES = """
            select quote_ident(schemaname) || '.' || quote_ident(sequencename) as name,
                   coalesce(last_value, start_value) as value, last_value is not null as called
              from pg_sequences order by 1
            """;

    private static final String HISTORIES = """
            select tablename from pg_tables
             where schemaname = 'public' and tablename like 'flyway\\_schema\\_history%' order by 1
            """;

    private DatabaseCatalogue() {}

    /** Every table's stored columns, a table after those that it refers to. */
    static Map<String, List<String>> tables(Connection connection) throws SQLException {
        var columns = new LinkedHashMap<String, List<String>>();
        each(
                connection,
                TABLES,
                row -> columns.put(row.getString("name"), List.of((String[])
                        row.getArray("columns").getArray())));
        var needs = new HashMap<String, Set<String>>();
        each(
                connection,
                REFERENCES,
                row -> needs.computeIfAbsent(row.getString("name"), name -> new HashSet<>())
                        .add(row.getString("target")));
        var ordered = new LinkedHashMap<String, List<String>>();
        while (ordered.size() < columns.size()) {
            int before = ordered.size();
            columns.forEach((name, of) -> {
                if (ordered.keySet().containsAll(needs.getOrDefault(name, Set.of()))) ordered.putIfAbsent(name, of);
            });
            if (ordered.size() == before)
                throw new IllegalStateException("Foreign keys run in a circle and none is deferrable: " + needs);
        }
        return ordered;
    }

    static List<BackupManifest.Sequence> sequences(Connection connection) throws SQLException {
        var sequences = new ArrayList<BackupManifest.Sequence>();
        each(
                connection,
                SEQUENCES,
                row -> sequences.add(new BackupManifest.Sequence(
                        row.getString("name"), row.getLong("value"), row.getBoolean("called"))));
        return sequences;
    }

    /** The newest migration of each module; empty for a database that Dangzhi never touched. */
    static Map<String, String> modules(Connection connection) throws SQLException {
        var histories = new ArrayList<String>();
        each(connection, HISTORIES, row -> histories.add(row.getString(1)));
        var modules = new LinkedHashMap<String, String>();
        for (var history : histories)
            each(
                    connection,
                    "select version from public." + history
                            + " where success and version is not null order by installed_rank desc limit 1",
                    row -> modules.put(ModuleMigrations.module(history), row.getString(1)));
        return modules;
    }

    static String text(Connection connection, String sql) throws SQLException {
        var found = new ArrayList<String>();
        each(connection, sql, row -> found.add(row.getString(1)));
        return found.isEmpty() ? "" : found.getFirst();
    }

    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    static void each(Connection connection, String sql, RowReader reader) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            while (row.next()) reader.read(row);
        }
    }
}
