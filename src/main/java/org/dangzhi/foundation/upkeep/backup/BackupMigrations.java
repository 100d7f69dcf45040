package org.dangzhi.foundation.upkeep.backup;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.office.server.DatabaseLogins;
import org.dangzhi.foundation.office.server.ModuleMigrations;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Migrations of the modules, run only up to a backup's versions. */
final class BackupMigrations {

    private final ModuleMigrations migrations;

    BackupMigrations(DatabaseLogins logins) {
        this.migrations = new ModuleMigrations(logins);
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
        ModuleMigrations.order().forEach(module -> {
            var version = versions.get(module);
            if (version != null) migrations.flyway(module, version).migrate();
        });
    }

    private Optional<MigrationVersion> newest(String module) {
        return Arrays.stream(migrations.flyway(module, "latest").info().all())
                .map(MigrationInfo::getVersion)
                .max(MigrationVersion::compareTo);
    }
}
