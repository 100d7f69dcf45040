package org.dangzhi.foundation.office;

import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the offices of this installation. */
@Repository
class OfficeRows {

    private record Row(UUID id, @Nullable UUID parentId, String name, String shortName, String zone) {

        OfficeInfo info() {
            var parent = parentId == null ? null : new OfficeId(parentId);
            return new OfficeInfo(new OfficeId(id), parent, name, shortName, ZoneId.of(zone));
        }
    }

    private final JdbcClient jdbc;

    OfficeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The topmost first, then in the order of founding. */
    List<OfficeInfo> all() {
        return jdbc.sql(
                        "select id, parent_id, name, short_name, zone from office.office order by parent_id nulls first, founded_at")
                .query((rs, n) -> new Row(
                                rs.getObject("id", UUID.class),
                                rs.getObject("parent_id", UUID.class),
                                rs.getString("name"),
                                rs.getString("short_name"),
                                rs.getString("zone"))
                        .info())
                .list();
    }

    void insert(OfficeInfo office) {
        var parent = office.parent();
        jdbc.sql(
                        "insert into office.office (id, parent_id, name, short_name, zone) values (:id, :parent, :name, :shortName, :zone)")
                .param("id", office.id().id())
                .param("parent", parent == null ? null : parent.id())
                .param("name", office.name())
                .param("shortName", office.shortName())
                .param("zone", office.zone().getId())
                .update();
    }
}
