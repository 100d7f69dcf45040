package org.dangzhi.foundation.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.office.OfficeContext;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of files: what each is called, what it hangs on, which content it has. */
@Repository
class StoredFileRows {

    /** What a file hangs on. */
    record Held(String holderKind, UUID holderId) {}

    private static final String SELECT =
            "select id, name, type, size, scan, sha256, permission, added_by, added_at from records.file ";

    private static final RowMapper<StoredFile> FILE = (row, n) -> new StoredFile(
            new FileId(row.getObject("id", UUID.class)),
            row.getString("name"),
            row.getString("type"),
            row.getLong("size"),
            StoredFile.Scan.valueOf(row.getString("scan")),
            row.getString("sha256"),
            row.getString("permission"),
            row.getString("added_by"),
            row.getTimestamp("added_at").toInstant());

    private final JdbcClient jdbc;

    StoredFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(FileId id, AcceptedUpload taken, FileHolder holder, Instant now) {
        jdbc.sql("""
                        insert into records.file (id, holder_kind, holder_id, permission, name, type, size, sha256, scan,
                                                  added_by, added_at)
                        values (:id, :kind, :holder, :permission, :name, :type, :size, :sha256, :scan, :by, :at)
                        """)
                .param("id", id.id())
                .param("kind", holder.kind())
                .param("holder", holder.id())
                .param("permission", holder.permission())
                .param("name", taken.name())
                .param("type", taken.type())
                .param("size", taken.size())
                .param("sha256", taken.sha256())
                .param("scan", taken.scan().name())
                .param("by", OfficeContext.actor().id())
                .param("at", now)
                .update();
    }

    /** In the order in which they were added. */
    List<StoredFile> of(FileHolder holder) {
        return jdbc.sql(SELECT + "where holder_kind = :kind and holder_id = :id order by added_at, id")
                .param("kind", holder.kind())
                .param("id", holder.id())
                .query(FILE)
                .list();
    }

    Optional<StoredFile> find(FileId file) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", file.id())
                .query(FILE)
                .optional();
    }

    Held held(FileId file) {
        return jdbc.sql("select holder_kind, holder_id from records.file where id = :id")
                .param("id", file.id())
                .query((row, n) -> new Held(row.getString("holder_kind"), row.getObject("holder_id", UUID.class)))
                .single();
    }
}
