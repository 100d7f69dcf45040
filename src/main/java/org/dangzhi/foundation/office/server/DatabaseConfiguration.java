package org.dangzhi.foundation.office.server;

import java.nio.file.Path;
import java.util.HashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Own server or foreign one: two configurations on opposite conditions, and what both share. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private static final String FOREIGN = "!'${dangzhi.db.url:}'.isBlank()";
    private static final String OWN = "'${dangzhi.db.url:}'.isBlank()";

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(OWN)
    static class Own {

        @Bean(destroyMethod = "close")
        OwnServer ownServer(
                @Value("${dangzhi.data:data}") Path data, @Value("${dangzhi.data.afresh:false}") boolean afresh) {
            return OwnServer.start(data.toAbsolutePath().normalize(), afresh);
        }

        @Bean
        Logins logins(OwnServer server) {
            return server.logins();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression(FOREIGN)
    static class Foreign {

        @Bean
        Logins logins(
                @Value("${dangzhi.db.url}") String url,
                @Value("${dangzhi.db.owner}") String owner,
                @Value("${dangzhi.db.owner.password:}") String ownerPassword,
                @Value("${dangzhi.db.app}") String app,
                @Value("${dangzhi.db.app.password:}") String appPassword) {
            return new Logins(url, new Logins.Login(owner, ownerPassword), new Logins.Login(app, appPassword));
        }
    }

    @Bean
    JdbcConnectionDetails applicationLogin(Logins logins) {
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
    FlywayConnectionDetails migrationLogin(Logins logins) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return logins.owner().role();
            }

            @Override
            public String getPassword() {
                return logins.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return logins.url();
            }
        };
    }

    /** Migrations name the application role by a placeholder, for on a foreign server it has another name. */
    @Bean
    FlywayConfigurationCustomizer applicationRole(Logins logins) {
        return flyway -> {
            var placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.put("app", logins.app().role());
            flyway.placeholders(placeholders);
        };
    }

    @Bean
    RoleCheck roleCheck(DataSource database) {
        return new RoleCheck(database);
    }
}
