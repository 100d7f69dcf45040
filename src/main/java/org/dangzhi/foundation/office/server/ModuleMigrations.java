package org.dangzhi.foundation.office.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The modules' database migrations, each module with a history of its own, in the order in which modules stand on each
 * other. That order is the file {@code db/migration/order}, which a test holds against the code: reading the bytecode at
 * every start, as Modulith's own strategy does, took longer than everything else of it together.
 */
public final class ModuleMigrations {

    /** What all modules stand on; it runs first and is no module. */
    public static final String ROOT = "__root";

    private static final String HISTORY = "flyway_schema_history";
    private static final String FOLDER = "db/migration/";

    private final DatabaseLogins logins;

    public ModuleMigrations(DatabaseLogins logins) {
        this.logins = logins;
    }

    /** Short names of the modules, whoever stands on others after them; the root first. */
    public static List<String> order() {
        return Stream.concat(
                        Stream.of(ROOT),
                        text(new ClassPathResource(FOLDER + "order")).lines())
                .toList();
    }

    /** The module that a history table belongs to. */
    public static String module(String history) {
        return history.equals(HISTORY) ? ROOT : history.substring(HISTORY.length() + 1);
    }

    /**
     * Brings the database up to date. One that was brought to these very files already is left alone after one question:
     * Flyway looks at each module's history by itself, which takes a second.
     */
    public void run() {
        var files = fingerprint();
        if (files.equals(markedAs().orElse(""))) return;
        order().stream()
                .filter(ModuleMigrations::hasFiles)
                .forEach(module -> flyway(module, "latest").migrate());
        mark(files);
    }

    /** The migrations of one module, up to a version or {@code latest}. */
    public Flyway flyway(String module, String target) {
        return Flyway.configure()
                .dataSource(logins.url(), logins.owner().role(), logins.owner().password())
                .locations("classpath:" + FOLDER + module)
                .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .validateMigrationNaming(true)
                .placeholders(Map.of("app", logins.app().role())) // on a foreign server it has another name
                .target(target)
                .load();
    }

    /** Kept as the comment of a schema: a restored database has none, so there Flyway looks for itself. */
    private Optional<String> markedAs() {
        try (var connection = owner();
                var rows = connection
                        .createStatement()
                        .executeQuery("select obj_description(to_regnamespace('ground')::oid, 'pg_namespace')")) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked for its migrations.", e);
        }
    }

    private void mark(String files) {
        try (var connection = owner();
                var statement = connection.createStatement()) {
            statement.execute("comment on schema ground is '" + files + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be marked as migrated.", e);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                logins.url(), logins.owner().role(), logins.owner().password());
    }

    /** Of names and contents of all migrations there are. */
    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : files()) {
                digest.update(name(file).getBytes(StandardCharsets.UTF_8));
                digest.update(file.getContentAsByteArray());
            }
            return "migrations " + HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException("The migrations could not be read.", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }

    private static List<Resource> files() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath:" + FOLDER + "*/*.sql");
        return Arrays.stream(found)
                .sorted(Comparator.comparing(ModuleMigrations::name))
                .toList();
    }

    /** A module without tables has no history either. */
    private static boolean hasFiles(String module) {
        return new ClassPathResource(FOLDER + module).exists();
    }

    /** {@code work/V1__items.sql}, wherever it was read from. */
    private static String name(Resource file) {
        try {
            var address = file.getURL().toString();
            return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
