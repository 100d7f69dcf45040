package org.dangzhi.foundation.notify.sending;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the messages to the robots of WeCom and DingTalk have in common. */
final class RobotMessages {

    private RobotMessages() {}

    /** Both answer 200 to everything and say in the body whether it worked. */
    /** WeCom: 45009, 45033. DingTalk: 130101, 660026, 410100. Each says that the robot was asked too often. */
    private static final Set<Integer> TOO_OFTEN = Set.of(45009, 45033, 130101, 660026, 410100);

    static void refusal(JsonNode answer) throws MessageNotSentException {
        int code = answer.path("errcode").asInt(-1);
        if (code != 0)
            throw new MessageNotSentException(
                    TOO_OFTEN.contains(code) ? MessageNotSentException.TOO_MANY : "notify.error.robot",
                    code + " " + answer.path("errmsg").asString("").strip());
    }

    /** Square brackets would make links of what somebody typed. */
    static String markdown(OutgoingMessage message) {
        var title = "**" + harmless(message.title()) + "**\n\n";
        var link = message.link().isEmpty() ? "" : "\n\n[" + message.linkWord() + "](" + message.link() + ")";
        return title + harmless(message.text()) + link;
    }

    /** Cut to what the robot takes, between two characters. */
    static String fitting(String text, int bytes) {
        var end = text.length();
        while (text.substring(0, end).getBytes(StandardCharsets.UTF_8).length > bytes)
            end = text.offsetByCodePoints(end, -1);
        return text.substring(0, end);
    }

    private static String harmless(String text) {
        return text.replace('[', '［').replace(']', '］');
    }
}
