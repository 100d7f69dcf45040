package org.dangzhi.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ordinary user with a browser's cookies: signs in and opens pages. It works on the cores it measures, so it is the
 * plainest client there is: {@code HttpClient} takes 1.3 ms of CPU for a request, this one a tenth of that.
 */
public final class HttpVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int WAIT = 120_000;

    static {
        // connections kept open for each address; the platform keeps five
        System.setProperty("http.maxConnections", "64");
    }

    /**
     * @param location where it sends the browser on; empty when it does not
     */
    public record Answer(int status, String body, String location) {}

    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final String base;
    private String formToken = "";

    public HttpVisitor(int port) {
        base = "http://127.0.0.1:" + port;
    }

    public HttpVisitor signIn(String name, String password) throws IOException {
        readFormToken("/sign-in");
        get(post("/sign-in", Map.of("name", name, "password", password)).location());
        return this;
    }

    /** Follows where it is sent. */
    public Answer get(String path) throws IOException {
        var answer = receive(open(path), true);
        return answer.location().isEmpty() ? answer : get(answer.location());
    }

    /** Fetches into a file, which it replaces. */
    void download(String path, Path file) throws IOException {
        var connection = open(path);
        withCookies(connection);
        int status = connection.getResponseCode();
        if (status != 200) throw new IllegalStateException(path + " answered " + status);
        try (var body = connection.getInputStream()) {
            Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Keeps the token that forms need, from a page that has one. */
    void readFormToken(String path) throws IOException {
        var token = TOKEN.matcher(get(path).body());
        if (!token.find()) throw new IllegalStateException(path + " has no form token.");
        formToken = token.group(1);
    }

    /** Does not open the page that follows. */
    Answer post(String path, Map<String, String> form) throws IOException {
        var fields = form.entrySet().stream()
                .map(field -> "&" + field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining());
        var connection = open(path);
        connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
        return send(connection, "_csrf=" + encoded(formToken) + fields, true);
    }

    /** As another system, which shows a token and has no session. */
    Answer post(String path, String bearer, String json) throws IOException {
        var connection = open(path);
        connection.setRequestProperty("Content-Type", "application/json");
        connection.setRequestProperty("Authorization", "Bearer " + bearer);
        return send(connection, json, false);
    }

    /** Microseconds that a page took, from the request to the last byte. */
    long time(String path) throws IOException {
        long begun = System.nanoTime();
        var answer = get(path);
        long took = (System.nanoTime() - begun) / 1_000;
        if (answer.status() != 200) throw new IllegalStateException(path + " answered " + answer.status());
        return took;
    }

    private HttpURLConnection open(String path) throws IOException {
        var address = URI.create(path.startsWith("http") ? path : base + path);
        var connection = (HttpURLConnection) address.toURL().openConnection();
        connection.setInstanceFollowRedirects(false);
        connection.setReadTimeout(WAIT);
        return connection;
    }

    private Answer send(HttpURLConnection connection, String text, boolean session) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        connection.setDoOutput(true);
        connection.setFixedLengthStreamingMode(bytes.length);
        if (session) withCookies(connection);
        try (var out = connection.getOutputStream()) {
            out.write(bytes);
        }
        return receive(connection, false);
    }

    private Answer receive(HttpURLConnection connection, boolean session) throws IOException {
        if (session) withCookies(connection);
        int status = connection.getResponseCode();
        keepCookies(connection.getHeaderFields().getOrDefault("Set-Cookie", List.of()));
        var location = Objects.requireNonNullElse(connection.getHeaderField("Location"), "");
        return new Answer(
                status, text(status < 400 ? connection.getInputStream() : connection.getErrorStream()), location);
    }

    private static String text(@Nullable InputStream body) throws IOException {
        if (body == null) return "";
        try (body) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void withCookies(HttpURLConnection connection) {
        if (cookies.isEmpty()) return;
        connection.setRequestProperty(
                "Cookie",
                cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ")));
    }

    private void keepCookies(List<String> set) {
        for (var cookie : set) {
            var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
            if (pair[1].isEmpty()) cookies.remove(pair[0]);
            else cookies.put(pair[0], pair[1]);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
