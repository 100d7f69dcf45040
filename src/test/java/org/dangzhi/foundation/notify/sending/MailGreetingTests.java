package org.dangzhi.foundation.notify.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.Test;

/** A mail server that looks at how it is greeted, as Postfix does with reject_invalid_helo_hostname. */
class MailGreetingTests {

    private static final String NAME_OR_ADDRESS =
            "(?:EHLO|HELO) (?:\\[[0-9.]+\\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)";

    @Test
    void anyServerTakesIt() throws IOException {
        try (var server = new Greeted("501 5.5.2 Helo command rejected: who are you")) {
            var why = catchThrowableOfType(
                    MessageNotSentException.class, () -> new EmailSender().send(setting(server.port()), message()));
            assertThat(server.heard).isNotEmpty().allMatch(line -> line.matches(NAME_OR_ADDRESS));
            assertThat(why.key()).isEqualTo("notify.error.mail");
            assertThat(why.detail()).contains("Helo command rejected: who are you");
        }
    }

    @Test
    void aServerThatIsNotThereIsSaidToBeAway() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var why = catchThrowableOfType(
                MessageNotSentException.class, () -> new EmailSender().send(setting(free), message()));
        assertThat(why.key()).isEqualTo("notify.error.server");
    }

    private static ChannelSetting setting(int port) {
        return new ChannelSetting(
                NotificationChannel.EMAIL, true, "127.0.0.1", port, "NONE", "", "duty@example.cn", "TEXT", "", "");
    }

    private static OutgoingMessage message() {
        return new OutgoingMessage(
                TimeOrderedIds.next(),
                "值班",
                "锅炉停运",
                "",
                "",
                false,
                List.of(new OutgoingMessage.Recipient("周海燕", "zhouhy@example.cn", "")));
    }

    /** Answers every greeting with a refusal. */
    private static final class Greeted implements AutoCloseable {

        final List<String> heard = new CopyOnWriteArrayList<>();
        private final ServerSocket socket;

        Greeted(String refusal) throws IOException {
            socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            Thread.ofVirtual().start(() -> {
                try (var client = socket.accept();
                        var in = new BufferedReader(
                                new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII))) {
                    say(client, "220 mail.example.cn ESMTP");
                    for (var line = in.readLine(); line != null; line = in.readLine()) {
                        boolean bye = line.equals("QUIT");
                        if (!bye) heard.add(line);
                        say(client, bye ? "221 bye" : refusal);
                    }
                } catch (IOException closed) {
                    heard.add(closed.toString());
                }
            });
        }

        private static void say(java.net.Socket client, String line) throws IOException {
            client.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        }

        int port() {
            return socket.getLocalPort();
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
