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

    private final Webhooks webhooks;

    WecomRobot(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @Override
    public Channel channel() {
        return Channel.WECOM;
    }

    @Override
    public void send(Way way, Message message) throws SendFailed {
        var body = way.markdown() ? markdown(message) : text(message);
        Robots.refusal(webhooks.post(URI.create(way.address()), message, body, Map.of()));
    }

    private static Map<String, Object> text(Message message) {
        var named = message.receivers().stream()
                .map(Message.Receiver::phone)
                .filter(phone -> !phone.isEmpty())
                .toList();
        return Map.of("msgtype", "text", "text", new Text(Robots.fitting(message.plain(), LONGEST_TEXT), named));
    }

    private static Map<String, Object> markdown(Message message) {
        var content = Robots.fitting(Robots.markdown(message), LONGEST_MARKDOWN);
        return Map.of("msgtype", "markdown", "markdown", new Markdown(content));
    }
}
