package org.dangzhi.foundation.office.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/**
 * Rows of one table, kept until they are written at once by the database's owner ({@code COPY}).
 *
 * <p>Keys, checks and the table's own triggers hold as for any row. Only audit is at rest for that one statement: that a
 * machine wrote a year in some seconds is one fact, which the trail is told in one note, and no thousands. Resting and
 * waking are part of the same transaction, so nothing that ends the process leaves a table without audit.
 */
public final class DemoRows {

    private final Connection owner;
    private final String table;
    private final String columns;
    private final IntConsumer written;
    private final StringBuilder lines = new StringBuilder();
    private int count;

    DemoRows(Connection owner, String table, String columns, IntConsumer written) {
        this.owner = owner;
        this.table = table;
        this.columns = columns;
        this.written = written;
    }

    /** @param values in the order of the columns: texts, numbers, ids, instants, days; null for none */
    public void add(@Nullable Object... values) {
        for (int at = 0; at < values.length; at++) {
            if (at > 0) lines.append('\t');
            value(values[at]);
        }
        lines.append('\n');
        count++;
    }

    public void write() {
        if (count == 0) return;
        try {
            boolean audited = isAudited();
            if (audited) sql("alter table " + table + " disable trigger audit");
            owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table + " (" + columns + ") from stdin", new StringReader(lines.toString()));
            sql("set constraints all immediate"); // what is checked at the commit is checked now: the table is
            // altered next
            if (audited) sql("alter table " + table + " enable trigger audit");
            owner.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The demonstration's rows of " + table + " could not be written.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        written.accept(count);
    }

    private boolean isAudited() throws SQLException {
        try (var select = owner.prepareStatement(
                "select from pg_trigger where tgrelid = ?::regclass and tgname = 'audit' and not tgisinternal")) {
            select.setString(1, table);
            return select.executeQuery().next();
        }
    }

    private void sql(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            lines.append("\\N");
            return;
        }
        var text = value instanceof UUID[] ids
                ? Stream.of(ids).map(UUID::toString).collect(Collectors.joining(",", "{", "}"))
                : value.toString();
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(c);
            }
        }
    }
}
