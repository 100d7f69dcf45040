package org.dangzhi.foundation.upkeep.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.server.Logins;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;

/** Runs the modules' migrations as the start of the application does, but only up to a backup's versions. */
final class Migrations {

    private static final String ROOT = "__root";
    private static final String HISTORY = "flyway_schema_history";

    private final Logins logins;

    Migrations(Logins logins) {
        this.logins = logins;
    }

    /** The module that a history table belongs to. */
    static String module(String history) {
        return history.equals(HISTORY) ? ROOT : history.substring(HISTORY.length() + 1);
    }

    /** What the backup has and this jar has not: {@code work 7 (here 5)}; empty when the jar is as new or newer. */
    List<String> missing(Map<String, String> versions) {
        return versions.entrySet().stream()
                .filter(wanted -> newest(wanted.getKey())
                        .map(newest -> newest.compareTo(MigrationVersion.fromVersion(wanted.getValue())) < 0)
                        .orElse(true))
                .map(wanted -> "%s %s (here %s)"
                        .formatted(
                                wanted.getKey(),
                                wanted.getValue(),
                                newest(wanted.getKey()).map(Object::toString).orElse("none")))
                .toList();
    }

    void run(Map<String, String> versions) {
        modulesInOrder().forEach(module -> {
            var version = versions.get(module);
            if (version != null) of(module, version).migrate();
        });
    }

    private Optional<MigrationVersion> newest(String module) {
        return Arrays.stream(of(module, "latest").info().all())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo);
    }

    private static Stream<String> modulesInOrder() {
        var modules = ApplicationModuleIdentifiers.of(ApplicationModules.of("org.dangzhi"));
        return Stream.concat(Stream.of(ROOT), modules.stream().map(ApplicationModuleIdentifier::toString));
    }

    private Flyway of(String module, String target) {
        return Flyway.configure()
                .dataSource(logins.url(), logins.owner().role(), logins.owner().password())
                .locations("classpath:db/migration/" + module)
                .table(module.equals(ROOT) ? HISTORY : HISTORY + "_" + module)
                .baselineVersion("0")
                .baselineOnMigrate(true)
                .placeholders(Map.of("app", logins.app().role()))
                .target(target)
                .load();
    }
}
