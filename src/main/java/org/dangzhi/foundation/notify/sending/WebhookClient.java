package org.dangzhi.foundation.notify.sending;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLException;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** HTTP client that posts JSON to an address the {@link WebhookAddressPolicy} lets pass. */
@Component
class WebhookClient implements AutoCloseable {

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final String MESSAGE_ID = "X-Dangzhi-Message-Id";

    private static final int TOO_MANY_REQUESTS = 429;
    private final WebhookAddressPolicy policy;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .version(HttpClient.Version.HTTP_1_1)
            .proxy(ProxySelector.getDefault())
            .build();

    WebhookClient(WebhookAddressPolicy policy) {
        this.policy = policy;
    }

    /** @return what was answered, an empty object if that was no JSON */
    JsonNode post(URI address, OutgoingMessage message, Object body, Map<String, String> headers)
            throws MessageNotSentException {
        policy.check(address);
        var request = HttpRequest.newBuilder(address)
                .timeout(ANSWER)
                .header("Content-Type", "application/json; charset=utf-8")
                .header(MESSAGE_ID, message.id().toString())
                .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
        headers.forEach(request::header);
        var answer = send(request.build());
        if (answer.statusCode() == TOO_MANY_REQUESTS)
            throw new MessageNotSentException(MessageNotSentException.TOO_MANY, "429");
        if (answer.statusCode() / 100 != 2)
            throw new MessageNotSentException("notify.error.status", Integer.toString(answer.statusCode()));
        return parsed(answer.body());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    /** The reasons are our own words: the client's might repeat the address, which is a secret. */
    private HttpResponse<String> send(HttpRequest request) throws MessageNotSentException {
        try {
            return http.send(request, BodyHandlers.limiting(BodyHandlers.ofString(), LONGEST_ANSWER));
        } catch (HttpConnectTimeoutException | ConnectException e) {
            throw new MessageNotSentException("notify.error.unreachable", "");
        } catch (HttpTimeoutException e) {
            throw new MessageNotSentException("notify.error.timeout", Long.toString(ANSWER.toSeconds()));
        } catch (SSLException e) {
            throw new MessageNotSentException("notify.error.certificate", "");
        } catch (IOException e) {
            throw new MessageNotSentException("notify.error.broken", "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MessageNotSentException("notify.error.broken", "");
        }
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body.isBlank() ? "{}" : body);
        } catch (JacksonException e) {
            return json.createObjectNode();
        }
    }
}
