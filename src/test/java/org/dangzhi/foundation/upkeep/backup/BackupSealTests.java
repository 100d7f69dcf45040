package org.dangzhi.foundation.upkeep.backup;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup under a passphrase is an OpenPGP file: ours and that of GnuPG are the same thing. */
class BackupSealTests {

    private static final String PASSPHRASE = "锅炉房 3 号站 2026";

    private final BackupSeal seal = new BackupSeal(PASSPHRASE);

    @TempDir
    Path folder;

    Path sealed;
    Path clear;
    byte[] content;

    @BeforeEach
    void moreThanOnePart() {
        sealed = folder.resolve("backup.zip.gpg");
        clear = folder.resolve("backup.zip");
        content = new byte[300_000];
        new Random(7).nextBytes(content);
    }

    @Test
    void opensWhatItSealed() throws IOException {
        seal();
        seal.open(sealed, clear);

        assertThat(BackupSeal.isSealed(sealed)).isTrue();
        assertThat(BackupSeal.isSealed(Files.write(folder.resolve("plain.zip"), new byte[] {'P', 'K', 3, 4})))
                .isFalse();
        assertThat(Files.readString(sealed, ISO_8859_1)).doesNotContain(new String(content, 0, 16, ISO_8859_1));
        assertThat(clear).hasBinaryContent(content);
    }

    @Test
    void saysWhichPassphraseIsMissing() throws IOException {
        seal();

        assertThatExceptionOfType(RestoreException.class)
                .isThrownBy(() -> BackupSeal.NONE.open(sealed, clear))
                .withMessageContaining("DANGZHI_BACKUP_PASSPHRASE");
        assertThatExceptionOfType(RestoreException.class)
                .isThrownBy(() -> new BackupSeal("another").open(sealed, clear))
                .withMessageContaining("the passphrase is another one");
    }

    @Test
    void takesNothingThatWasChangedOrCutOff() throws IOException {
        seal();
        try (var file = new RandomAccessFile(sealed.toFile(), "rw")) {
            file.seek(150_000);
            int there = file.read();
            file.seek(150_000);
            file.write(there ^ 1);
        }
        assertThatExceptionOfType(RestoreException.class).isThrownBy(() -> seal.open(sealed, clear));

        seal();
        try (var file = new RandomAccessFile(sealed.toFile(), "rw")) {
            file.setLength(200_000);
        }
        assertThatExceptionOfType(RestoreException.class).isThrownBy(() -> seal.open(sealed, clear));
    }

    @Test
    void gnuPgOpensOurs() throws Exception {
        seal();
        gpg("--decrypt", "--output", clear.toString(), sealed.toString());

        assertThat(clear).hasBinaryContent(content);
    }

    @Test
    void opensWhatGnuPgSealed() throws Exception {
        var plain = Files.write(folder.resolve("plain.zip"), content);
        gpg("--symmetric", "--cipher-algo", "AES256", "--output", sealed.toString(), plain.toString());
        seal.open(sealed, clear);

        assertThat(clear).hasBinaryContent(content);
    }

    private void seal() throws IOException {
        try (var out = seal.seal(Files.newOutputStream(sealed))) {
            out.write(content);
        }
    }

    private void gpg(String... words) throws Exception {
        var passphrase = Files.writeString(folder.resolve("passphrase"), PASSPHRASE);
        var home = Files.createDirectories(folder.resolve("gpg"));
        var command = new ArrayList<>(List.of(
                "gpg",
                "--homedir",
                home.toString(),
                "--batch",
                "--yes",
                "--pinentry-mode",
                "loopback",
                "--passphrase-file",
                passphrase.toString()));
        command.addAll(List.of(words));
        Process running;
        try {
            running = new ProcessBuilder(command).inheritIO().start();
        } catch (IOException e) {
            assumeTrue(false, "GnuPG is not installed");
            return;
        }
        assertThat(running.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(running.exitValue()).isZero();
        new ProcessBuilder("gpgconf", "--homedir", home.toString(), "--kill", "all")
                .start()
                .waitFor();
    }
}
