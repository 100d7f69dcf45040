package org.dangzhi.foundation.notify.sending;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * A group robot of WeCom (企业微信). Only its text messages can name persons by telephone number.
 *
 * @see <a href="https://developer.work.weixin.qq.com/document/path/91770">群机器人配置说明</a>
 */
@Component
class WecomRobot implements Sender {

    private static final int LONGEST_TEXT = 2048;
    private static final int LONGEST_MARKDOWN = 4096;

    private record Text(String content, List<String> mentioned_mobile_list) {}

    private record Markdown(String content) {}

    private final WebhookClient webhooks;

    WecomRobot(WebhookClient webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public NotificationChannel channel() {
        return NotificationChannel.WECOM;
    }

    @Override
    public void send(ChannelSetting setting, OutgoingMessage message) throws MessageNotSentException {
        var body = setting.markdown() ? markdown(message) : text(message);
        RobotMessages.refusal(webhooks.post(URI.create(setting.address()), message, body, Map.of()));
    }

    private static Map<String, Object> text(OutgoingMessage message) {
        var named = message.receivers().stream()
                .map(OutgoingMessage.Recipient::phone)
                .filter(phone -> !phone.isEmpty())
                .toList();
        return Map.of("msgtype", "text", "text", new Text(RobotMessages.fitting(message.plain(), LONGEST_TEXT), named));
    }

    private static Map<String, Object> markdown(OutgoingMessage message) {
        var content = RobotMessages.fitting(RobotMessages.markdown(message), LONGEST_MARKDOWN);
        return Map.of("msgtype", "markdown", "markdown", new Markdown(content));
    }
}
