package org.dangzhi.foundation.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.dangzhi.foundation.records.StoredFile.Scan;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against ClamAV's own daemon where it is installed, and against a stand-in for what it cannot be made to do. */
class VirusScannerTests {

    /** In two halves, so that no scanner on the way names this file. */
    private static final String EICAR_HALF = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD";

    private static final String EICAR_REST = "-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir
    Path folder;

    Path content;

    @BeforeEach
    void somethingLong() throws IOException {
        content = Files.writeString(folder.resolve("log.txt"), "值班日志 ".repeat(20_000));
    }

    @Test
    void theRealScannerNamesAVirusAndPassesALog() throws Exception {
        assumeTrue(Clamd.isInstalled(), "ClamAV is not installed");
        try (var clamd = Clamd.start(folder)) {
            var virus = Files.writeString(folder.resolve("来文.txt"), EICAR_HALF + EICAR_REST);
            assertThat(scanner(clamd.port).scan("日志.txt", content)).isEqualTo(Scan.CLEAN);
            assertThatExceptionOfType(FileRefused.class)
                    .isThrownBy(() -> scanner(clamd.port).scan("来文.txt", virus))
                    .satisfies(refused -> assertThat(refused.args()[0]).isEqualTo("来文.txt"))
                    .satisfies(
                            refused -> assertThat(refused.args()[1].toString()).startsWith("Eicar-Test-Signature"));
        }
    }

    @Test
    void sendsTheWholeContentInPieces() throws IOException {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answerOnce(clamd, "stream: OK\0");
            assertThat(scanner(clamd.getLocalPort()).scan("日志.txt", content)).isEqualTo(Scan.CLEAN);
            assertThat(received.join()).isEqualTo(Files.readAllBytes(content));
        }
    }

    @Test
    void refusesWhatTheScannerNames() throws IOException {
        try (var clamd = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var received = answerOnce(clamd, "stream: Eicar-Test-Signature FOUND\0");
            assertThatExceptionOfType(FileRefused.class)
                    .isThrownBy(() -> scanner(clamd.getLocalPort()).scan("日志.txt", content))
                    .satisfies(refused -> assertThat(refused.args()).containsExactly("日志.txt", "Eicar-Test-Signature"));
            assertThat(received.join()).isNotEmpty();
        }
    }

    @Test
    void saysUnscannedWhenNobodyAnswers() throws IOException {
        int gone;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            gone = closed.getLocalPort();
        }
        assertThat(scanner(gone).scan("日志.txt", content)).isEqualTo(Scan.UNSCANNED);
        assertThat(new VirusScanner("").scan("日志.txt", content)).isEqualTo(Scan.UNSCANNED);
    }

    private static VirusScanner scanner(int port) {
        return new VirusScanner("127.0.0.1:" + port);
    }

    private static CompletableFuture<byte[]> answerOnce(ServerSocket clamd, String answer) {
        return CompletableFuture.supplyAsync(() -> {
            try (var socket = clamd.accept()) {
                var in = new DataInputStream(socket.getInputStream());
                assertThat(new String(in.readNBytes(10), UTF_8)).isEqualTo("zINSTREAM\0");
                var received = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt())
                    received.write(in.readNBytes(length));
                socket.getOutputStream().write(answer.getBytes(UTF_8));
                return received.toByteArray();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
