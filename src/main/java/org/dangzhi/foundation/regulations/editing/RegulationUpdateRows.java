package org.dangzhi.foundation.regulations.editing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.records.FileId;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationRows;
import org.dangzhi.foundation.regulations.page.RegulationForm;
import org.dangzhi.foundation.web.NotFoundException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * JDBC updates of {@code rules.regulation} by the office: what it changed is its own and no longer the delivered one.
 */
@Repository
class RegulationUpdateRows {

    private final JdbcClient jdbc;

    RegulationUpdateRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else changes it until the transaction ends. */
    Regulation locked(UUID id) {
        return jdbc.sql("select * from regulations.regulation where id = :id for update")
                .param("id", id)
                .query(RegulationRows::row)
                .optional()
                .orElseThrow(NotFoundException::new);
    }

    /** Its clauses were changed. */
    void touched(UUID id) {
        jdbc.sql("update regulations.regulation set version = version + 1, delivered = null where id = :id")
                .param("id", id)
                .update();
    }

    void edit(UUID id, RegulationForm form) {
        jdbc.sql("""
                        update regulations.regulation
                           set version = version + 1, delivered = null, title = :title, number = :number,
                               issuer = :issuer, level = :level, category = :category, issued_on = :issued,
                               in_force_on = :inForce, repealed_on = :repealed, whole = :whole, source = :source,
                               code = nullif(:code, '')
                         where id = :id
                        """)
                .param("id", id)
                .param("title", form.title().strip())
                .param("number", form.number().strip())
                .param("issuer", form.issuer().strip())
                .param("level", form.level().name())
                .param("category", form.category())
                .param("issued", form.issued())
                .param("inForce", form.inForce())
                .param("repealed", form.repealed())
                .param("whole", form.whole())
                .param("source", form.source().strip())
                .param("code", form.code().strip())
                .update();
    }

    /** Its clauses came from that file. */
    void loaded(UUID id, FileId original) {
        jdbc.sql("""
                        update regulations.regulation
                           set version = version + 1, delivered = null, whole = true, original_id = :original
                         where id = :id
                        """).param("id", id).param("original", original.id()).update();
    }

    void putInForce(UUID id, LocalDate day, @Nullable LocalDate repealed) {
        jdbc.sql("""
                        update regulations.regulation
                           set version = version + 1, draft = false, in_force_on = :day, repealed_on = :repealed
                         where id = :id
                        """)
                .param("id", id)
                .param("day", day)
                .param("repealed", repealed)
                .update();
    }

    void repeal(UUID id, LocalDate day, @Nullable String code) {
        jdbc.sql("""
                        update regulations.regulation
                           set version = version + 1, delivered = null, repealed_on = :day, code = :code
                         where id = :id
                        """).param("id", id).param("day", day).param("code", code).update();
    }

    void replaces(UUID id, UUID replaced) {
        jdbc.sql("""
                        update regulations.regulation
                           set version = version + 1, delivered = null, replaces_id = :replaced where id = :id
                        """).param("id", id).param("replaced", replaced).update();
    }

    /** What took the place of the old edition took that of its last one. */
    void passOn(UUID old, UUID edition) {
        jdbc.sql("""
                        update regulations.regulation set replaces_id = :edition
                         where replaces_id = :old and id <> :edition and not draft
                        """).param("old", old).param("edition", edition).update();
    }

    /** The next edition that is being prepared. */
    Optional<UUID> draftOf(UUID id) {
        return jdbc.sql("select id from regulations.regulation where replaces_id = :id and draft order by id limit 1")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    /** Those in force that are so named: by number, code, or the whole title. */
    List<Regulation> named(String typed) {
        return jdbc.sql("""
                        select * from regulations.regulation
                         where not draft and (number = :typed or code = :typed or title = :typed)
                         order by in_force_on desc, id limit 2
                        """).param("typed", typed).query(RegulationRows::row).list();
    }

    /** Title of another one that has the code; {@code besides} is the edition whose code it takes over. */
    Optional<String> titleAt(String code, UUID id, @Nullable UUID besides) {
        return jdbc.sql("""
                        select title from regulations.regulation
                         where code = :code and not draft and id <> :id and id is distinct from :besides
                        """)
                .param("code", code)
                .param("id", id)
                .param("besides", besides, java.sql.Types.OTHER)
                .query(String.class)
                .optional();
    }
}
