package org.dangzhi.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Ordinary user with a browser's cookies: signs in and opens pages. */
public final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient client;
    private final String base;
    private String formToken = "";

    public HttpVisitor(int port) {
        this(port, Redirect.NORMAL);
    }

    /** @param redirect {@code NEVER} for who measures what he sends, not the page that follows */
    HttpVisitor(int port, Redirect redirect) {
        base = "http://127.0.0.1:" + port;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .followRedirects(redirect)
                .build();
    }

    public HttpVisitor signIn(String name, String password) throws IOException, InterruptedException {
        readFormToken("/sign-in");
        post("/sign-in", Map.of("name", name, "password", password));
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

    /** Keeps the token that forms need, from a page that has one. */
    void readFormToken(String path) throws IOException, InterruptedException {
        var token = TOKEN.matcher(get(path).body());
        if (!token.find()) throw new IllegalStateException(path + " has no form token.");
        formToken = token.group(1);
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        var fields = form.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining());
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(formToken) + fields)));
    }

    /** As another system, which shows a token. */
    HttpResponse<String> post(String path, String bearer, String json) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + bearer)
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    /** Microseconds that a page took, from the request to the last byte. */
    long time(String path) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        var answer = get(path);
        long took = (System.nanoTime() - begun) / 1_000;
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answered " + answer.statusCode());
        return took;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
