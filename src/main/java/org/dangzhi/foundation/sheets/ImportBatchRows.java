package org.dangzhi.foundation.sheets;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.typed.TypedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** JDBC rows of import batches, kept for a day; a batch is seen by whoever made it and by nobody else. */
@Component
class ImportBatchRows {

    private static final Duration KEPT = Duration.ofDays(1);
    private static final TypeReference<List<ImportBatch.Row>> ROWS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    ImportBatchRows(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    @Transactional
    public UUID keep(String importId, List<ImportBatch.Row> rows, List<String> remarks) {
        var id = TimeOrderedIds.next();
        jdbc.sql("delete from sheets.batch where made_at < :old")
                .param("old", now().minus(KEPT))
                .update();
        jdbc.sql("""
                        insert into sheets.batch (id, import_id, made_at, rows, remarks)
                        values (:id, :import, :now, :rows::jsonb, :remarks)
                        """)
                .param("id", id)
                .param("import", importId)
                .param("now", now())
                .param("rows", json.writeValueAsString(rows))
                .param("remarks", remarks.toArray(String[]::new))
                .update();
        return id;
    }

    /** @throws NotFoundException also for a batch of another import or another maker */
    @Transactional(readOnly = true)
    public ImportBatch of(String importId, UUID id) {
        return jdbc.sql("""
                        select id, import_id, rows, remarks, taken_at from sheets.batch
                         where id = :id and import_id = :import and made_by = :me
                        """)
                .param("id", id)
                .param("import", importId)
                .param("me", OfficeContext.actor().id())
                .query((row, n) -> batch(row))
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Whether this call is the one that takes it; a second click finds it taken. */
    @Transactional
    public boolean claim(UUID id) {
        return jdbc.sql("update sheets.batch set taken_at = :now where id = :id and taken_at is null and made_by = :me")
                        .param("id", id)
                        .param("me", OfficeContext.actor().id())
                        .param("now", now())
                        .update()
                == 1;
    }

    @Transactional
    public void result(UUID id, List<ImportBatch.Row> rows) {
        jdbc.sql("update sheets.batch set rows = :rows::jsonb where id = :id")
                .param("id", id)
                .param("rows", json.writeValueAsString(rows))
                .update();
    }

    /** When each of these rows was taken, by {@link #key}; of those that were. */
    @Transactional(readOnly = true)
    public Map<String, Instant> taken(String importId, Collection<SheetRow> rows) {
        var taken = new HashMap<String, Instant>();
        jdbc.sql("select row_key, taken_at from sheets.taken_row where import_id = :import and row_key = any (:keys)")
                .param("import", importId)
                .param("keys", rows.stream().map(ImportBatchRows::key).toArray(String[]::new))
                .query(row -> {
                    taken.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                });
        return taken;
    }

    /** In the transaction that takes the row. */
    void note(String importId, SheetRow row) {
        jdbc.sql("""
                        insert into sheets.taken_row (import_id, row_key, taken_at) values (:import, :key, :now)
                        on conflict do nothing
                        """)
                .param("import", importId)
                .param("key", key(row))
                .param("now", now())
                .update();
    }

    /** What a row says, wherever it stands and however its columns are ordered. */
    static String key(SheetRow row) {
        var said = row.cells().entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty())
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey() + "=" + TypedText.cell(cell.getValue()))
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(said.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Instant now() {
        return clock.instant();
    }

    private ImportBatch batch(ResultSet row) throws SQLException {
        var taken = row.getObject("taken_at", OffsetDateTime.class);
        return new ImportBatch(
                row.getObject("id", UUID.class),
                row.getString("import_id"),
                json.readValue(row.getString("rows"), ROWS),
                List.of((String[]) row.getArray("remarks").getArray()),
                taken == null ? null : taken.toInstant());
    }
}
