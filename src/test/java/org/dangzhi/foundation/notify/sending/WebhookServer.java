package org.dangzhi.foundation.notify.sending;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HTTP server on this machine that keeps the webhooks it gets. */
public final class WebhookServer implements AutoCloseable {

    public record Got(String path, String query, JsonNode body, Map<String, List<String>> headers) {

        public String header(String name) {
            return headers.get(name).getFirst();
        }
    }

    private record Answer(int status, String body) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Answer TAKEN = new Answer(200, "{\"errcode\":0,\"errmsg\":\"ok\"}");

    public final List<Got> got = new CopyOnWriteArrayList<>();
    private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    public WebhookServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                var uri = exchange.getRequestURI();
                got.add(new Got(
                        uri.getPath(),
                        String.valueOf(uri.getRawQuery()),
                        JSON.readTree(exchange.getRequestBody()),
                        Map.copyOf(exchange.getRequestHeaders())));
                var answer = answers.isEmpty() ? TAKEN : answers.remove();
                if (answer.status() / 100 == 3) exchange.getResponseHeaders().set("Location", address("/elsewhere"));
                var bytes = answer.body().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
    }

    /** Answers once so; what comes later is taken. */
    public void answer(int status, String body) {
        answers.add(new Answer(status, body));
    }

    public String host() {
        return "localhost:" + server.getAddress().getPort();
    }

    public String address(String path) {
        return "http://" + host() + path;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
