package org.dangzhi.foundation.office.server;

import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Start-up check that refuses a database role which could pass by the offices' walls. */
class DatabaseRoleCheck implements InitializingBean {

    private final JdbcClient jdbc;

    DatabaseRoleCheck(DataSource database) {
        jdbc = JdbcClient.create(database);
    }

    @Override
    public void afterPropertiesSet() {
        boolean mighty = jdbc.sql("""
                        select rolsuper or rolbypassrls
                               or exists (select from pg_class where relowner = current_user::regrole)
                          from pg_roles where rolname = current_user
                        """).query(Boolean.class).single();
        if (mighty)
            throw new IllegalStateException("The application's database role is a superuser, passes row-level security"
                    + " or owns tables. Make a role of its own for it: see docs/operating.md.");
    }
}
