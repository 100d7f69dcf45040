package org.dangzhi.foundation.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class RequestLimitsTests {

    /** More than the server has threads. */
    private static final int SLOW = 220;

    private static final String BEGINNING = """
            POST /sign-in HTTP/1.1
            Host: here
            X-Forwarded-For: 10.99.99.99
            Content-Type: application/x-www-form-urlencoded
            Content-Length: 1000

            n""".replace("\n", "\r\n");

    @LocalServerPort
    int port;

    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void nobodySendsAnyLonger() throws IOException {
        for (var socket : slow) socket.close();
    }

    @Test
    void answersOthersWhileOneAddressSendsSlowly() throws IOException {
        for (int i = 0; i < SLOW; i++) {
            var socket = new Socket("127.0.0.1", port);
            slow.add(socket);
            socket.getOutputStream().write(BEGINNING.getBytes(StandardCharsets.US_ASCII));
        }

        assertThat(new HttpBrowser(port).get("/sign-in?back=/me").statusCode()).isLessThan(400);
        slow.getLast().setSoTimeout(5_000);
        assertThat(slow.getLast().getInputStream().read()).as("cut off").isEqualTo(-1);
    }

    @Test
    void refusesTextLargerThanAnyFormUnread() {
        var answer = new HttpBrowser(port)
                .send("POST", "/api/v1/items", "x".repeat(2_100_000), "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(413);
    }
}
