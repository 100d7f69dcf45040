package org.dangzhi.overview.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dangzhi.foundation.jobs.JobsModule;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.overview.desk.page.TodayPage;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Presenter of the installation's health, for those who keep it running: what the modules know to be wrong, and the disk
 * that the data lie on. It says nothing that is not known.
 */
@Component
class HealthPages {

    private static final long GIGABYTE = 1L << 30;

    /** Below it files and backups soon find no room. */
    private static final long LOW = 5 * GIGABYTE;

    private final Path data;
    private final CurrentPermissions permissions;
    private final Texts texts;

    HealthPages(@Value("${dangzhi.data:data}") Path data, CurrentPermissions permissions, Texts texts) {
        this.data = data;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** Nothing for those without a part in it, such as the auditor. */
    TodayPage.@Nullable Health of(List<Trouble> troubles) {
        if (permissions.may(JobsModule.READ)) return withDisk(troubles);
        return troubles.isEmpty() ? null : new TodayPage.Health(troubles, "", false);
    }

    private TodayPage.Health withDisk(List<Trouble> troubles) {
        try {
            var disk = Files.getFileStore(existing(data.toAbsolutePath()));
            long free = disk.getUsableSpace();
            var text = texts.t("desk.disk", free / GIGABYTE, disk.getTotalSpace() / GIGABYTE);
            return new TodayPage.Health(troubles, text, free < LOW);
        } catch (IOException e) {
            // A disk that does not answer is no reason to have no first page: nothing is said of it.
            return new TodayPage.Health(troubles, "", false);
        }
    }

    /** Where the database is somebody else's the data folder comes with the first file. */
    private static Path existing(Path folder) {
        var parent = folder.getParent();
        return parent == null || Files.exists(folder) ? folder : existing(parent);
    }
}
