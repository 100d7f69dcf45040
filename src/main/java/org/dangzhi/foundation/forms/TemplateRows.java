package org.dangzhi.foundation.forms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.records.FileId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of {@code forms.template}. */
@Repository
class TemplateRows {

    private final JdbcClient jdbc;

    TemplateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest first; empty while the office uses what is shipped and never uploaded anything. */
    List<TemplateVersion> of(String kind) {
        return jdbc.sql("select * from forms.template where kind = :kind order by version desc")
                .param("kind", kind)
                .query(TemplateRows::version)
                .list();
    }

    /** The active ones of all forms. */
    List<Active> active() {
        return jdbc.sql("""
                        select t.kind, t.version, p.name, t.uploaded_at
                          from forms.template t
                          join people.name_of p on p.id = t.uploaded_by
                         where t.active
                        """)
                .query((row, number) ->
                        new Active(row.getString("kind"), row.getInt("version"), row.getString("name"), instant(row)))
                .list();
    }

    record Active(String kind, int version, String uploadedBy, Instant uploadedAt) {}

    Optional<FileId> activeFile(String kind) {
        return jdbc.sql("select file_id from forms.template where kind = :kind and active")
                .param("kind", kind)
                .query((row, number) -> new FileId(row.getObject("file_id", UUID.class)))
                .optional();
    }

    Optional<TemplateVersion> known(String kind, int version) {
        return jdbc.sql("select * from forms.template where kind = :kind and version = :version")
                .param("kind", kind)
                .param("version", version)
                .query(TemplateRows::version)
                .optional();
    }

    /** The number that the next upload gets; uploads of one form wait for each other. */
    int nextVersion(String kind) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(current_setting('dangzhi.office') || :kind, 0))::text")
                .param("kind", kind)
                .query(String.class)
                .single();
        return jdbc.sql("select coalesce(max(version), 0) + 1 from forms.template where kind = :kind")
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    void add(UUID id, String kind, int version, FileId file, String name, PersonId by, Instant at) {
        jdbc.sql("""
                        insert into forms.template (id, kind, version, file_id, name, uploaded_by, uploaded_at)
                        values (:id, :kind, :version, :file, :name, :by, :at)
                        """)
                .param("id", id)
                .param("kind", kind)
                .param("version", version)
                .param("file", file.id())
                .param("name", name)
                .param("by", by.id())
                .param("at", at)
                .update();
    }

    /** Makes this version the only active one; none for version 0. */
    void activate(String kind, int version) {
        jdbc.sql("update forms.template set active = false where kind = :kind and active and version <> :version")
                .param("kind", kind)
                .param("version", version)
                .update();
        jdbc.sql("update forms.template set active = true where kind = :kind and version = :version and not active")
                .param("kind", kind)
                .param("version", version)
                .update();
    }

    private static TemplateVersion version(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                new FileId(row.getObject("file_id", UUID.class)),
                row.getString("name"),
                row.getBoolean("active"),
                new PersonId(row.getObject("uploaded_by", UUID.class)),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("uploaded_at", java.time.OffsetDateTime.class).toInstant();
    }
}
