package org.dangzhi.foundation.access.roles;

import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of what an office gave to its roles otherwise than shipped. */
@Repository
class RolePermissionRows {

    record Change(String role, String permission, boolean granted) {}

    private final JdbcClient jdbc;

    RolePermissionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Change> changes() {
        return jdbc.sql("select role, permission, granted from access.permission_change")
                .query((row, n) -> new Change(row.getString(1), row.getString(2), row.getBoolean(3)))
                .list();
    }

    void put(String role, String permission, boolean granted) {
        jdbc.sql("""
                        insert into access.permission_change (role, permission, granted) values (:role, :permission, :granted)
                        on conflict (office_id, role, permission) do update set granted = excluded.granted
                        """)
                .param("role", role)
                .param("permission", permission)
                .param("granted", granted)
                .update();
    }

    /** As shipped again. */
    void delete(String role, String permission) {
        jdbc.sql("delete from access.permission_change where role = :role and permission = :permission")
                .param("role", role)
                .param("permission", permission)
                .update();
    }

    /** Of whoever may sign in; none for anybody else. */
    Set<String> rolesOf(PersonId person) {
        return jdbc.sql("""
                        select h.role from access.membership m
                          join access.membership_role h on h.office_id = m.office_id and h.membership_id = m.id
                         where m.person_id = :person and m.active
                        """)
                .param("person", person.id())
                .query((row, n) -> row.getString(1))
                .set();
    }
}
