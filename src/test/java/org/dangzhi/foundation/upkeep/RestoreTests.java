package org.dangzhi.foundation.upkeep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.TestDatabase;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.office.server.Installation;
import org.dangzhi.foundation.records.ContentStore;
import org.dangzhi.foundation.records.FileHolder;
import org.dangzhi.foundation.upkeep.backup.Backup;
import org.dangzhi.foundation.upkeep.backup.BackupReport;
import org.dangzhi.foundation.upkeep.backup.BackupSeal;
import org.dangzhi.foundation.upkeep.backup.Restore;
import org.dangzhi.foundation.upkeep.backup.RestoreException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** A backup of the running installation is read into a database and a folder that nobody used yet. */
@SpringBootTest(
        classes = DangzhiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=restore") // of all offices there are: a database of its own
class RestoreTests {

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    @Autowired
    org.dangzhi.foundation.records.StoredFiles files;

    @Autowired
    Environment here;

    @TempDir
    Path folder;

    TestOffice binbei;
    Path file;

    @BeforeEach
    void anOfficeAtWork() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> settings.set("duty.late.minutes", "25"));
        binbei.run(() -> settings.set("duty.late.minutes", "\\带\t制表符\n和换行"));
        file = folder.resolve("backup.zip");
    }

    @Test
    void bringsBackEveryRowAndProvesIt() throws IOException, SQLException {
        var written = backup();
        var there = elsewhere();

        var read = restore(there);

        assertThat(read).isEqualTo(written);
        assertThat(setting(there)).isEqualTo("\\带\t制表符\n和换行");
    }

    @Test
    void bringsBackWhatLayUnderAPassphrase() throws IOException, SQLException {
        var passphrase = Map.<String, Object>of("dangzhi.backup.passphrase", "Boiler-3-of-2026");
        var there = elsewhere();
        there.getPropertySources().addFirst(new MapPropertySource("passphrase", passphrase));
        var written = backup(BackupSeal.of(there));

        assertThatThrownBy(() -> restore(elsewhere()))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("is encrypted");
        assertThat(restore(there)).isEqualTo(written);
        assertThat(setting(there)).isEqualTo("\\带\t制表符\n和换行");
        try (var left = Files.list(folder.resolve("elsewhere/files/incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void bringsBackTheFilesAsTheyWere() throws IOException, SQLException {
        var note = "3号站锅炉 16:20 恢复".getBytes(UTF_8);
        var holder = new FileHolder("work.item", TimeOrderedIds.next(), "work.read");
        var id = binbei.in(() -> files.store("回复.txt", new ByteArrayInputStream(note), holder));
        var sha256 = binbei.in(() -> files.known(id)).sha256();
        backup();
        var there = elsewhere();

        restore(there);

        try (var content = ContentStore.of(there).open(sha256)) {
            assertThat(content.readAllBytes()).isEqualTo(note);
        }
    }

    @Test
    void letsTheRestoredInstallationWorkOn() throws IOException, SQLException {
        backup();
        var there = elsewhere();
        restore(there);

        try (var installation = Installation.reach(there);
                var owner = installation.owner()) {
            var ours = " where office_id = '" + binbei.id().id() + "'";
            owner.createStatement().executeUpdate("update office.setting set value = '30'" + ours);
            assertThat(count(owner, "select count(*) from audit.entry" + ours + " and action = 'update'"))
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesAnInstallationThatHoldsData() throws IOException, SQLException {
        backup();
        assertThatThrownBy(() -> restore(here))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("not empty");
    }

    @Test
    void refusesABackupOfANewerDangzhi() throws IOException, SQLException {
        backup();
        alterManifest("\"office\":\"1\"", "\"office\":\"99\"");
        assertThatThrownBy(() -> restore(elsewhere()))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("office 99");
    }

    @Test
    void refusesADamagedBackupBeforeAnythingIsChanged() throws IOException, SQLException {
        backup();
        alterManifest("\"name\":\"office.setting\"", "\"name\":\"office.sitting\"");
        var there = elsewhere();
        assertThatThrownBy(() -> restore(there))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("damaged");
        try (var installation = Installation.reach(there);
                var owner = installation.owner()) {
            assertThat(count(owner, "select count(*) from pg_namespace where nspname = 'office'"))
                    .isZero();
        }
    }

    @Test
    void refusesWhatIsNoBackup() throws IOException {
        Files.writeString(file, "值班表");
        assertThatThrownBy(() -> restore(elsewhere()))
                .isInstanceOf(RestoreException.class)
                .hasMessageContaining("no Dangzhi backup");
    }

    private BackupReport backup() throws IOException, SQLException {
        return backup(BackupSeal.NONE);
    }

    private BackupReport backup(BackupSeal seal) throws IOException, SQLException {
        try (var installation = Installation.reach(here)) {
            return new Backup(installation, ContentStore.of(here), seal).write(file);
        }
    }

    private BackupReport restore(Environment there) throws IOException, SQLException {
        try (var installation = Installation.alone(there)) {
            return new Restore(installation, ContentStore.of(there), BackupSeal.of(there)).read(file);
        }
    }

    private StandardEnvironment elsewhere() {
        var properties = new HashMap<String, Object>(TestDatabase.fresh());
        properties.put("dangzhi.data", folder.resolve("elsewhere").toString());
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("elsewhere", properties));
        return environment;
    }

    private String setting(Environment there) throws IOException, SQLException {
        try (var installation = Installation.reach(there);
                var owner = installation.owner();
                var row = owner.createStatement()
                        .executeQuery("select value from office.setting where office_id = '"
                                + binbei.id().id() + "'")) {
            row.next();
            return row.getString(1);
        }
    }

    private static long count(Connection connection, String sql) throws SQLException {
        try (var row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void alterManifest(String from, String to) throws IOException {
        try (var zip = FileSystems.newFileSystem(URI.create("jar:" + file.toUri()), Map.of())) {
            var manifest = zip.getPath("manifest.json");
            Files.writeString(manifest, Files.readString(manifest).replace(from, to));
        }
    }
}
