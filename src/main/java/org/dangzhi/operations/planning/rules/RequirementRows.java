package org.dangzhi.operations.planning.rules;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of what posts ask for. */
@Repository
class RequirementRows {

    private final JdbcClient jdbc;

    RequirementRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By post, then by qualification. */
    List<Requirement> all() {
        return jdbc.sql("""
                        select id, kind_id, post, skill from planning.requirement
                         order by array_position(array['PRIMARY', 'SECONDARY', 'LEADER', 'DRIVER'], post), skill, id
                        """)
                .query((row, n) -> {
                    var kind = row.getObject("kind_id", UUID.class);
                    return new Requirement(
                            row.getObject("id", UUID.class),
                            kind == null ? null : new ShiftKindId(kind),
                            DutyPost.valueOf(row.getString("post")),
                            row.getString("skill"));
                })
                .list();
    }

    /** Nothing for what is asked already. */
    void insert(@Nullable ShiftKindId kind, DutyPost post, String skill) {
        jdbc.sql("""
                        insert into planning.requirement (id, kind_id, post, skill) values (:id, :kind, :post, :skill)
                        on conflict on constraint asked_once do nothing
                        """)
                .param("id", TimeOrderedIds.next())
                .param("kind", kind == null ? null : kind.id())
                .param("post", post.name())
                .param("skill", skill)
                .update();
    }

    /** @return whether there was one */
    boolean delete(UUID id) {
        return jdbc.sql("delete from planning.requirement where id = :id")
                        .param("id", id)
                        .update()
                > 0;
    }
}
