package org.dangzhi.foundation.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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

/** The protocol against a stand-in that speaks it as clamd's manual says; no clamd runs here. */
class VirusScannerTests {

    @TempDir
    Path folder;

    Path content;

    @BeforeEach
    void somethingLong() throws IOException {
        content = Files.writeString(folder.resolve("log.txt"), "值班日志 ".repeat(20_000));
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
