package org.dangzhi.foundation.notify.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.notify.sending.OutgoingMessage.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotTests {

    static final OutgoingMessage BOILER = new OutgoingMessage(
            UUID.fromString("00000000-0000-7000-8000-000000001126"),
            "【滨北】急",
            "事项 1126 逾期：核实 [3 号站] 锅炉",
            "https://duty.example.cn/items/1126",
            "打开",
            true,
            List.of(new Recipient("周海燕", "zhouhy@example.cn", "13800000001"), new Recipient("李文博", "", "")));

    WebhookServer listener;
    WebhookClient webhooks;

    @BeforeEach
    void listen() throws IOException {
        listener = new WebhookServer();
        webhooks = new WebhookClient(new WebhookAddressPolicy(Set.of(listener.host())));
    }

    @AfterEach
    void hangUp() {
        webhooks.close();
        listener.close();
    }

    @Test
    void wecomGetsATextThatNamesPersonsByTelephone() throws Exception {
        new WecomRobot(webhooks).send(way(NotificationChannel.WECOM, "TEXT", ""), BOILER);

        var got = listener.got.getFirst();
        assertThat(got.query()).isEqualTo("key=k");
        assertThat(got.header("X-dangzhi-message-id")).isEqualTo(BOILER.id().toString());
        assertThat(got.body().path("msgtype").asString()).isEqualTo("text");
        assertThat(got.body().path("text").path("content").asString())
                .isEqualTo("【滨北】急\n事项 1126 逾期：核实 [3 号站] 锅炉\nhttps://duty.example.cn/items/1126");
        assertThat(got.body().path("text").path("mentioned_mobile_list").get(0).asString())
                .isEqualTo("13800000001");
        assertThat(got.body().path("text").path("mentioned_mobile_list")).hasSize(1);
    }

    @Test
    void wecomGetsMarkdownInWhichNobodyCanHideALink() throws Exception {
        new WecomRobot(webhooks).send(way(NotificationChannel.WECOM, "MARKDOWN", ""), BOILER);

        assertThat(listener.got
                        .getFirst()
                        .body()
                        .path("markdown")
                        .path("content")
                        .asString())
                .isEqualTo("**【滨北】急**\n\n事项 1126 逾期：核实 ［3 号站］ 锅炉\n\n[打开](https://duty.example.cn/items/1126)");
    }

    @Test
    void dingtalkIsSignedWithTimeAndKey() throws Exception {
        var clock = Clock.fixed(Instant.ofEpochMilli(1_700_000_000_000L), ZoneOffset.UTC);
        new DingtalkRobot(webhooks, clock).send(way(NotificationChannel.DINGTALK, "MARKDOWN", "SEC0"), BOILER);

        var got = listener.got.getFirst();
        // printf '1700000000000\nSEC0' | openssl dgst -sha256 -hmac SEC0 -binary | base64
        assertThat(got.query())
                .isEqualTo("key=k&timestamp=1700000000000&sign=grq97xXoTUjTHFvKaCG7ayUVYZj98Kc7erzY%2BP9gZxg%3D");
        assertThat(got.body().path("markdown").path("title").asString()).isEqualTo("【滨北】急");
        assertThat(got.body().path("markdown").path("text").asString()).endsWith("@13800000001");
        assertThat(got.body().path("at").path("atMobiles").get(0).asString()).isEqualTo("13800000001");
    }

    @Test
    void dingtalkTextNeedsNoKey() throws Exception {
        new DingtalkRobot(webhooks, Clock.systemUTC()).send(way(NotificationChannel.DINGTALK, "TEXT", ""), BOILER);

        assertThat(listener.got.getFirst().query()).isEqualTo("key=k");
        assertThat(listener.got.getFirst().body().path("text").path("content").asString())
                .contains("1126");
    }

    @Test
    void aGatewayGetsNumbersTextAndToken() throws Exception {
        new SmsGateway(webhooks).send(way(NotificationChannel.SMS, "TEXT", "token"), BOILER);

        var got = listener.got.getFirst();
        assertThat(got.header("Authorization")).isEqualTo("Bearer token");
        assertThat(got.body().path("phones").get(0).asString()).isEqualTo("13800000001");
        assertThat(got.body().path("text").asString()).startsWith("【滨北】急 事项 1126");
    }

    @Test
    void aRobotsRefusalIsToldInItsOwnWords() {
        listener.answer(200, "{\"errcode\":310000,\"errmsg\":\"sign not match\"}");

        assertThatThrownBy(() -> new WecomRobot(webhooks).send(way(NotificationChannel.WECOM, "TEXT", ""), BOILER))
                .isInstanceOf(MessageNotSentException.class)
                .hasMessage("notify.error.robot 310000 sign not match");
    }

    @Test
    void aServersErrorIsTold() {
        listener.answer(503, "down");

        assertThatThrownBy(() -> new SmsGateway(webhooks).send(way(NotificationChannel.SMS, "TEXT", ""), BOILER))
                .hasMessage("notify.error.status 503");
    }

    @Test
    void aRedirectIsNotFollowed() {
        listener.answer(302, "");

        assertThatThrownBy(() -> new SmsGateway(webhooks).send(way(NotificationChannel.SMS, "TEXT", ""), BOILER))
                .hasMessage("notify.error.status 302");
        assertThat(listener.got).hasSize(1);
    }

    @Test
    void anAnswerWithoutEndIsCutOff() {
        listener.answer(200, "x".repeat(100_000));

        assertThatThrownBy(() -> new WecomRobot(webhooks).send(way(NotificationChannel.WECOM, "TEXT", ""), BOILER))
                .isInstanceOf(MessageNotSentException.class);
    }

    @Test
    void aTextTooLongIsCutBetweenTwoCharacters() {
        assertThat(RobotMessages.fitting("值班值班", 7)).isEqualTo("值班");
        assertThat(RobotMessages.fitting("a𠮷", 4)).isEqualTo("a");
    }

    @Test
    void aWaySaysNothingOfItsSecrets() {
        assertThat(way(NotificationChannel.SMS, "TEXT", "token")).asString().doesNotContain("token", "key=k");
    }

    private ChannelSetting way(NotificationChannel channel, String format, String secret) {
        return new ChannelSetting(channel, true, "", 0, "TLS", "", "", format, listener.address("/hook?key=k"), secret);
    }
}
