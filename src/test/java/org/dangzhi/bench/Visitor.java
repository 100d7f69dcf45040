package org.dangzhi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** An ordinary user with a browser's cookies: signs in and opens pages. */
public final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    public Visitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public Visitor signIn(String name, String password) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in").body());
        if (!token.find()) throw new IllegalStateException("The sign-in page has no form token.");
        var form = "_csrf=" + encoded(token.group(1)) + "&name=" + encoded(name) + "&password=" + encoded(password);
        var request = HttpRequest.newBuilder(URI.create(base + "/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        client.send(request, HttpResponse.BodyHandlers.ofString());
        return this;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET().build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    /** Fetches into a file, which it replaces. */
    void download(String path, Path file) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).GET().build();
        var answer = client.send(request, HttpResponse.BodyHandlers.ofFile(file));
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
    }

    /** Microseconds that a page took, from the request to the last byte. */
    long time(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = get(path);
        long took = (System.nanoTime() - begun) / 1_000;
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return took;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
