package org.dangzhi.foundation.records;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** ClamAV's daemon as Debian ships it, with one signature of our own instead of the world's: that of the EICAR test. */
final class Clamd implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/clamd");

    /** md5 and size of the test file that every scanner names; see eicar.org. */
    private static final String SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";

    final int port;
    private final Process process;

    private Clamd(int port, Process process) {
        this.port = port;
        this.process = process;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    static Clamd start(Path folder) throws IOException {
        var signatures = Files.createDirectories(folder.resolve("signatures"));
        Files.writeString(signatures.resolve("test.hdb"), SIGNATURE);
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var settings = Files.writeString(
                folder.resolve("clamd.conf"), """
                Foreground yes
                DatabaseDirectory %s
                TCPAddr 127.0.0.1
                TCPSocket %d
                User %s
                StreamMaxLength 60M
                """.formatted(signatures, port, System.getProperty("user.name")));
        var log = folder.resolve("clamd.log").toFile();
        var process = new ProcessBuilder(PROGRAM.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(log)
                .start();
        await().atMost(Duration.ofSeconds(60)).until(() -> listens(port));
        return new Clamd(port, process);
    }

    private static boolean listens(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }
}
