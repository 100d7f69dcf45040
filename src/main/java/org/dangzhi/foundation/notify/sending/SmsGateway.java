package org.dangzhi.foundation.notify.sending;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A text message by whatever gateway the office has: one POST of {@code {"id", "phones", "text"}} with a bearer token, and
 * any 2xx means taken.
 */
@Component
class SmsGateway implements Sender {

    private static final int LONGEST = 300; // characters, about five parts

    private record Order(String id, List<String> phones, String text) {}

    private final WebhookClient webhooks;

    SmsGateway(WebhookClient webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public NotificationChannel channel() {
        return NotificationChannel.SMS;
    }

    @Override
    public void send(ChannelSetting setting, OutgoingMessage message) throws MessageNotSentException {
        var phones = message.receivers().stream()
                .map(OutgoingMessage.Recipient::phone)
                .toList();
        var text = message.title() + " " + message.text();
        var order = new Order(message.id().toString(), phones, text.substring(0, Math.min(text.length(), LONGEST)));
        Map<String, String> headers =
                setting.secret().isEmpty() ? Map.of() : Map.of("Authorization", "Bearer " + setting.secret());
        webhooks.post(URI.create(setting.address()), message, order, headers);
    }
}
