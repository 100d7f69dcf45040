package org.dangzhi.foundation.notify.sending;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * A group robot of DingTalk (钉钉), signed when the office has set its key.
 *
 * @see <a href="https://open.dingtalk.com/document/robots/custom-robot-access">自定义机器人接入</a>
 */
@Component
class DingtalkRobot implements Sender {

    private static final int LONGEST = 18_000; // bytes; the robot takes 20,000 in all

    private record Text(String content) {}

    private record Markdown(String title, String text) {}

    private record At(List<String> atMobiles, boolean isAtAll) {}

    private final WebhookClient webhooks;
    private final Clock clock;

    DingtalkRobot(WebhookClient webhooks, Clock clock) {
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public NotificationChannel channel() {
        return NotificationChannel.DINGTALK;
    }

    @Override
    public void send(ChannelSetting setting, OutgoingMessage message) throws MessageNotSentException {
        var named = message.receivers().stream()
                .map(OutgoingMessage.Recipient::phone)
                .filter(phone -> !phone.isEmpty())
                .toList();
        var body = setting.markdown() ? markdown(message, named) : text(message, named);
        RobotMessages.refusal(webhooks.post(address(setting), message, body, Map.of()));
    }

    private static Map<String, Object> text(OutgoingMessage message, List<String> named) {
        return Map.of(
                "msgtype", "text",
                "text", new Text(RobotMessages.fitting(message.plain(), LONGEST)),
                "at", new At(named, false));
    }

    /** Whoever is to be named must also stand in the text. */
    private static Map<String, Object> markdown(OutgoingMessage message, List<String> named) {
        var names = named.stream().map(phone -> "@" + phone).collect(Collectors.joining(" "));
        var text = RobotMessages.fitting(RobotMessages.markdown(message), LONGEST)
                + (names.isEmpty() ? "" : "\n\n" + names);
        return Map.of(
                "msgtype", "markdown", "markdown", new Markdown(message.title(), text), "at", new At(named, false));
    }

    private URI address(ChannelSetting setting) {
        if (setting.secret().isEmpty()) return URI.create(setting.address());
        long now = clock.millis();
        var mark = setting.address().contains("?") ? "&" : "?";
        return URI.create(setting.address() + mark + "timestamp=" + now + "&sign=" + sign(now, setting.secret()));
    }

    /** HmacSHA256 over time, line break and key, with the key; Base64, then as part of an address. */
    static String sign(long millis, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            var sign = mac.doFinal((millis + "\n" + key).getBytes(StandardCharsets.UTF_8));
            return URLEncoder.encode(Base64.getEncoder().encodeToString(sign), StandardCharsets.UTF_8);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java has HmacSHA256.", e);
        }
    }
}
