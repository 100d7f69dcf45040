package org.dangzhi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Browser without a screen: keeps cookies, sends forms with their token, follows no redirect by itself. It asks through the
 * proxy that {@link DatabaseTest} names, from an address of its own: what another test's browser did wrong is not its fault.
 */
public class HttpBrowser {

    private static final String CSRF_COOKIE = "dz-form";

    private final String home;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(Redirect.NEVER)
            .build();

    private final String address;
    private String token = "";
    private String tokensCookie = "";

    public HttpBrowser(int port) {
        this(port, "10." + part() + "." + part() + "." + part());
    }

    public HttpBrowser(int port, String address) {
        home = "http://127.0.0.1:" + port;
        this.address = address;
    }

    private static int part() {
        return ThreadLocalRandom.current().nextInt(1, 255);
    }

    public String address() {
        return address;
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    /** What a download holds. */
    public byte[] bytes(String path) {
        try {
            return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Sends a form with the token that the sign-in page gave. */
    public HttpResponse<String> post(String path, Map<String, String> fields, String... headers) {
        var form = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(token()) + "&", ""));
        return send(request(path, headers)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Sends a form with a file, as a page without scripts does: its token stands in the address and in a field. */
    public HttpResponse<String> upload(
            String path, Map<String, String> fields, String field, String name, byte[] content, String... headers) {
        var head = new StringBuilder(part("name=\"_csrf\"", token()) + "\r\n");
        fields.forEach(
                (key, value) -> head.append(part("name=\"" + key + "\"", value)).append("\r\n"));
        head.append(part("name=\"" + field + "\"; filename=\"" + name + "\"", ""));
        return send(request(path + (path.contains("?") ? "&" : "?") + "_token=" + encoded(token()), headers)
                .header("Content-Type", "multipart/form-data; boundary=dz")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.toString().getBytes(StandardCharsets.UTF_8),
                        content,
                        "\r\n--dz--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    private static String part(String disposition, String content) {
        return "--dz\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + content;
    }

    public HttpResponse<String> send(String method, String path, String body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> signIn(String name, String password) {
        return post("/sign-in", Map.of("name", name, "password", password));
    }

    public Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    /** Where an answer leads, empty when nowhere. */
    public static String leadsTo(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .or(() -> answer.headers().firstValue("HX-Redirect"))
                .map(URI::create)
                .map(address ->
                        address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery()))
                .orElse("");
    }

    /** What a page shows for forms; good as long as the cookie that it belongs to. */
    private String token() {
        if (token.isEmpty() || !cookieOfToken().equals(tokensCookie)) {
            token = shownToken();
            tokensCookie = cookieOfToken();
        }
        return token;
    }

    /** What it sends as {@code Cookie}, for a request that is written by hand. */
    public String cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private String cookieOfToken() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(CSRF_COOKIE))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    /** Follows redirects until some page shows a token: sign-in, first run, or the change of password. */
    private String shownToken() {
        var answer = get("/sign-in?back=/me/password");
        while (!leadsTo(answer).isEmpty()) answer = get(leadsTo(answer));
        return Jsoup.parse(answer.body()).select("meta[name=csrf]").attr("content");
    }

    private HttpRequest.Builder request(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create(home + path));
        request.header("X-Forwarded-For", address);
        if (headers.length > 0) request.headers(headers);
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
