package org.dangzhi.overview.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.jobs.JobsModule;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.HealthSource.HealthLine;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.overview.desk.page.TodayPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Presenter of the installation's health, for those who keep it running: how each part of it is, the disk among them, and
 * what the modules know to be wrong. It says nothing that is not known.
 */
@Component
class HealthPages {

    private static final long GIGABYTE = 1L << 30;

    /** Below it files and backups soon find no room. */
    private static final long LOW = 5 * GIGABYTE;

    private final Path data;
    private final HealthQuery query;
    private final CurrentPermissions permissions;
    private final Texts texts;

    HealthPages(
            @Value("${dangzhi.data:data}") Path data, HealthQuery query, CurrentPermissions permissions, Texts texts) {
        this.data = data;
        this.query = query;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** Nothing for those without a part in it, such as the auditor. */
    TodayPage.@Nullable Health of(List<Trouble> troubles) {
        var lines = new ArrayList<>(query.ofPerson());
        if (permissions.may(JobsModule.READ)) disk().ifPresent(lines::add);
        return troubles.isEmpty() && lines.isEmpty() ? null : new TodayPage.Health(counted(lines), lines, troubles);
    }

    private String counted(List<HealthLine> lines) {
        long well = lines.stream().filter(HealthLine::well).count();
        return texts.t("desk.health.counted", lines.size(), well);
    }

    /** A disk that does not answer is no reason to have no first page: nothing is said of it. */
    private Optional<HealthLine> disk() {
        try {
            var disk = Files.getFileStore(existing(data.toAbsolutePath()));
            long free = disk.getUsableSpace();
            boolean low = free < LOW;
            return Optional.of(new HealthLine(
                    "database",
                    texts.t("desk.disk.word"),
                    !low,
                    texts.t("desk.disk", free / GIGABYTE, disk.getTotalSpace() / GIGABYTE),
                    low ? texts.t("desk.disk.low") : "",
                    ""));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Where the database is somebody else's the data folder comes with the first file. */
    private static Path existing(Path folder) {
        var parent = folder.getParent();
        return parent == null || Files.exists(folder) ? folder : existing(parent);
    }
}
