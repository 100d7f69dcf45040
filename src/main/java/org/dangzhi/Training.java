package org.dangzhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.List;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * One start for the JVM to learn from: run with {@code -XX:AOTCacheOutput} it leaves a cache from which every later start
 * takes its classes, loaded and linked. Works in a folder of its own, which goes again.
 */
final class Training {

    private static final List<String> PAGES = List.of("/", "/sign-in");

    private Training() {}

    static void run(SpringApplicationBuilder application) {
        try {
            var folder = Files.createTempDirectory("dangzhi-training");
            try (var context = application
                    .profiles("live")
                    .logStartupInfo(false)
                    .run("--dangzhi.data=" + folder, "--dangzhi.db.url=", "--server.port=0")) {
                RemainingBeans.make(context);
                open(context);
            } finally {
                FileSystemUtils.deleteRecursively(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void open(ConfigurableApplicationContext context) throws IOException, InterruptedException {
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var address = URI.create("http://127.0.0.1:" + port + page);
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
            }
        }
    }
}
