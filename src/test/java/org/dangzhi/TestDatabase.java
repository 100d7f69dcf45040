package org.dangzhi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every test context a database of its own on one real PostgreSQL per JVM, with the two roles of production:
 * an owner for migrations, an application role that owns nothing. Puts the {@link TestClock} in place as well.
 *
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A server for tests may lose its data, so it is faster than the product's. */
    private static final class Server {

        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("max_connections", "200")
                        .start();
                sql(server, "create role dangzhi_owner login password 'owner'");
                sql(server, "create role dangzhi_app login password 'app'");
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("dangzhi.test.database", Boolean.class, true)) return;
        environment.getPropertySources().addFirst(new MapPropertySource("test database", fresh()));
        var clock = new TestClock();
        context.getBeanFactory().registerSingleton("testClock", clock);
        context.getBeanFactory().registerResolvableDependency(Clock.class, clock);
    }

    /** Address and logins of a database nobody used yet, and a folder of its own. */
    public static Map<String, Object> fresh() {
        var server = Server.RUNNING;
        var name = "test_" + NUMBER.incrementAndGet();
        sql(server, "create database " + name + " owner dangzhi_owner");
        return Map.of(
                "dangzhi.data", "target/test-data/" + name,
                "dangzhi.db.url", "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + name,
                "dangzhi.db.owner", "dangzhi_owner",
                "dangzhi.db.owner.password", "owner",
                "dangzhi.db.app", "dangzhi_app",
                "dangzhi.db.app.password", "app",
                "spring.datasource.hikari.maximum-pool-size", "8");
    }

    private static void sql(EmbeddedPostgres server, String sql) {
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
