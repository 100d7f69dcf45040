package org.dangzhi.foundation.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.dangzhi.foundation.audit.Sha256;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** The store against a server that speaks S3, in a process of its own. */
@Tag("slow")
class S3ContentStoreTests {

    @TempDir
    static Path folder;

    private static Process server;
    private static int port;

    @BeforeAll
    static void startTheServer() throws IOException {
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        var log = folder.resolve("s3.log");
        server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx200m",
                        "-XX:TieredStopAtLevel=1",
                        "-jar",
                        "target/servers/s3mock-exec.jar",
                        "--server.address=127.0.0.1",
                        "--server.ssl.enabled=false",
                        "--server.port=" + port,
                        "--com.adobe.testing.s3mock.httpPort=0",
                        "--com.adobe.testing.s3mock.store.root=" + folder.resolve("s3"),
                        "--com.adobe.testing.s3mock.store.initialBuckets=dangzhi")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        await().atMost(Duration.ofSeconds(90))
                .until(() -> Files.readString(log).contains("Started S3MockApplication") || !server.isAlive());
        assertThat(server.isAlive()).as(Files.readString(log)).isTrue();
    }

    @AfterAll
    static void endTheServer() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    @Test
    void keepsAContentByItsHashAndGivesItBack() throws IOException {
        var store = store("dangzhi");
        var sha256 = keep(store, "3号站锅炉 16:20 恢复");

        assertThat(store.holds(sha256)).isTrue();
        try (var in = store.open(sha256)) {
            assertThat(in).hasContent("3号站锅炉 16:20 恢复");
        }
        assertThat(store.incoming()).isEmptyDirectory();
    }

    @Test
    void keepsEqualContentsOnce() throws IOException {
        var store = store("dangzhi");
        assertThat(keep(store, "寒潮蓝色预警")).isEqualTo(keep(store, "寒潮蓝色预警"));
        assertThat(store.incoming()).isEmptyDirectory();
    }

    @Test
    void saysWhatItDoesNotHold() throws IOException {
        var store = store("dangzhi");
        var never = Sha256.hex(Sha256.begin());
        assertThat(store.holds(never)).isFalse();
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> store.open(never));
    }

    @Test
    void keepsNothingWhereThereIsNoBucket() throws IOException {
        var store = store("nowhere");
        var content = Files.writeString(store.incoming().resolve("note"), "值班日志");
        assertThatExceptionOfType(IOException.class).isThrownBy(() -> store.keep("ab12", content));
        assertThat(content).exists();
    }

    @Test
    void refusesToStartWithHalfOfItsSettings() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> store(""))
                .withMessageContaining("DANGZHI_S3_BUCKET");
    }

    private static ContentStore store(String bucket) {
        var settings = new StandardEnvironment();
        settings.getPropertySources()
                .addFirst(new MapPropertySource(
                        "s3",
                        Map.of(
                                "dangzhi.data",
                                folder.resolve("data-" + bucket).toString(),
                                "dangzhi.files.s3.endpoint",
                                "http://127.0.0.1:" + port,
                                "dangzhi.files.s3.bucket",
                                bucket,
                                "dangzhi.files.s3.key",
                                "duty",
                                "dangzhi.files.s3.secret",
                                "desk")));
        return ContentStore.of(settings);
    }

    private static String keep(ContentStore store, String words) throws IOException {
        var content = Files.writeString(Files.createTempFile(store.incoming(), "upload", ""), words);
        var digest = Sha256.begin();
        digest.update(Files.readAllBytes(content));
        var sha256 = Sha256.hex(digest);
        store.keep(sha256, content);
        return sha256;
    }
}
