package org.dangzhi;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dangzhi.foundation.office.server.DatabaseLogins;
import org.dangzhi.foundation.office.server.ModuleMigrations;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives a test context a database of its own on one real PostgreSQL per JVM, with the two roles of production: an owner
 * for migrations, an application role that owns nothing. Few contexts start ({@link DatabaseTest}). Puts the {@link TestClock} in place as well.
 */
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /**
     * Address of another server, with a login that may make roles and databases: {@code .ci/run} repeats the tests on
     * the oldest PostgreSQL there is to be.
     */
    private static final String GIVEN = System.getenv().getOrDefault("DANGZHI_TEST_SERVER", "");

    /** Tests sign in some thousand times and none of them guesses a password; they wait for jobs; their robots are here. */
    private static final Map<String, Object> SETTINGS = Map.of(
            "dangzhi.passwords.memory", "64",
            "dangzhi.passwords.passes", "1",
            "dangzhi.jobs.poll", "100ms",
            "dangzhi.webhooks.hosts", "localhost");

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A server for tests may lose its data, so it is faster than the product's. */
    private static final class Server {

        static final String ADDRESS = GIVEN.isEmpty() ? own() : GIVEN;

        static {
            role("dangzhi_owner", "owner");
            role("dangzhi_app", "app");
        }

        private static String own() {
            try {
                var server = EmbeddedPostgres.builder()
                        .setLocaleConfig("encoding", "UTF8")
                        .setLocaleConfig("locale", "C")
                        .setServerConfig("max_connections", "400")
                        .setRegisterShutdownHook(false)
                        .start();
                SpringApplication.getShutdownHandlers().add(() -> end(server)); // after the contexts that use it
                return server.getJdbcUrl("postgres", "postgres");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end(EmbeddedPostgres server) {
            try {
                server.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void role(String name, String password) {
            sql("""
                do $$ begin
                  create role %s login password '%s';
                exception when duplicate_object or unique_violation then null; -- two processes at once
                end $$""".formatted(name, password));
        }

        static void sql(String sql) {
            try (var connection = DriverManager.getConnection(ADDRESS);
                    var statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        }
    }

    /** All modules' migrations run once a JVM; the contexts' databases are copies of what they made. */
    private static final class Template {

        static final String NAME = name();

        static {
            create(NAME, "template0");
            var owner = new DatabaseLogins.Login("dangzhi_owner", "owner");
            new ModuleMigrations(
                            new DatabaseLogins(address(NAME), owner, new DatabaseLogins.Login("dangzhi_app", "app")))
                    .run();
        }
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (!environment.getProperty("dangzhi.test.database", Boolean.class, true)) return;
        count(environment.getProperty("spring.application.name", ""));
        environment.getPropertySources().addFirst(new MapPropertySource("test database", copied()));
        environment.getPropertySources().addFirst(new MapPropertySource("test settings", SETTINGS));
        var clock = new TestClock();
        context.getBeanFactory().registerSingleton("testClock", clock);
        context.getBeanFactory().registerResolvableDependency(Clock.class, clock);
    }

    /** A line for each context that starts: {@code ./dz test} counts them at the end, since they are what costs. */
    private static void count(String application) {
        try {
            Files.writeString(
                    Path.of("target", "contexts.txt"),
                    application + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address and logins of a database nobody used yet, not even a migration, and a folder of its own. */
    public static Map<String, Object> fresh() {
        return from("template0");
    }

    private static Map<String, Object> copied() {
        return from(Template.NAME);
    }

    private static Map<String, Object> from(String template) {
        var name = name();
        create(name, template);
        return Map.of(
                "dangzhi.data", "target/test-data/" + name,
                "dangzhi.db.url", address(name),
                "dangzhi.db.owner", "dangzhi_owner",
                "dangzhi.db.owner.password", "owner",
                "dangzhi.db.app", "dangzhi_app",
                "dangzhi.db.app.password", "app",
                "spring.datasource.hikari.maximum-pool-size", "16",
                "spring.datasource.hikari.minimum-idle", "1");
    }

    private static String name() {
        return "test_" + ProcessHandle.current().pid() + "_" + NUMBER.incrementAndGet();
    }

    private static void create(String name, String template) {
        Server.sql("create database %s owner dangzhi_owner encoding 'UTF8' template %s".formatted(name, template));
    }

    private static String address(String name) {
        return Server.ADDRESS.substring(0, Server.ADDRESS.lastIndexOf('/') + 1) + name;
    }
}
