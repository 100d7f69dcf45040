package org.dangzhi.foundation.office.server;

import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;

/** Own server or foreign one: two configurations on opposite conditions, and what both share. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String FOREIGN = "!'${dangzhi.db.url:}'.isBlank()";
    private static final String OWN = "'${dangzhi.db.url:}'.isBlank()";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(OWN)
    static class Own {

        @Bean(destroyMethod = "close")
        OwnPostgresServer ownServer(Environment settings, ObjectProvider<ServerAhead> ahead) {
            var begun = ahead.getIfAvailable();
            return begun == null ? OwnPostgresServer.start(settings) : begun.server();
        }

        @Bean
        DatabaseLogins logins(OwnPostgresServer server) {
            return server.logins();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(FOREIGN)
    static class Foreign {

        @Bean
        DatabaseLogins logins(
                @Value("${dangzhi.db.url}") String url,
                @Value("${dangzhi.db.owner}") String owner,
                @Value("${dangzhi.db.owner.password:}") String ownerPassword,
                @Value("${dangzhi.db.app}") String app,
                @Value("${dangzhi.db.app.password:}") String appPassword) {
            return new DatabaseLogins(
                    url, new DatabaseLogins.Login(owner, ownerPassword), new DatabaseLogins.Login(app, appPassword));
        }
    }

    /** Whoever wants to reach the database learns its address only once the migrations are through. */
    @Bean
    JdbcConnectionDetails applicationLogin(DatabaseLogins logins) {
        new ModuleMigrations(logins).run();
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return logins.app().role();
            }

            @Override
            public String getPassword() {
                return logins.app().password();
            }

            @Override
            public String getJdbcUrl() {
                return logins.url();
            }
        };
    }

    @Bean
    @Lazy(false) // a check is made before anybody is let in
    DatabaseRoleCheck roleCheck(DataSource database) {
        return new DatabaseRoleCheck(database);
    }
}
