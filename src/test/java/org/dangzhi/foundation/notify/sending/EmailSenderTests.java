package org.dangzhi.foundation.notify.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.sending.OutgoingMessage.Recipient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EmailSenderTests {

    final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    final EmailSender sender = new EmailSender();

    @BeforeEach
    void open() {
        mail.start();
    }

    @AfterEach
    void close() {
        mail.stop();
    }

    @Test
    void arrivesInChineseUnderItsOwnId() throws Exception {
        sender.send(way("", ""), message("事项 1126 逾期\r\n请看"));

        MimeMessage got = mail.getReceivedMessages()[0];
        assertThat(got.getSubject()).isEqualTo("【滨北】急 事项 1126 逾期 请看");
        assertThat(got.getContent().toString()).contains("https://duty.example.cn/items/1126");
        assertThat(got.getMessageID()).isEqualTo("<" + ID + "@example.cn>");
        assertThat(got.getHeader("X-Priority")).containsExactly("1");
        assertThat(got.getFrom()[0]).hasToString("duty@example.cn");
    }

    @Test
    void signsInWhereTheServerAsksForIt() throws Exception {
        mail.setUser("duty@example.cn", "duty", "right");

        sender.send(way("duty", "right"), message("值班"));
        assertThat(mail.getReceivedMessages()).hasSize(1);

        assertThatThrownBy(() -> sender.send(way("duty", "wrong"), message("值班")))
                .isInstanceOf(MessageNotSentException.class)
                .hasMessageStartingWith("notify.error.login")
                .hasMessageNotContaining("wrong");
    }

    @Test
    void saysThatTheServerIsNotThere() {
        var gone = way("", "");
        mail.stop();

        assertThatThrownBy(() -> sender.send(gone, message("值班")))
                .isInstanceOf(MessageNotSentException.class)
                .hasMessageStartingWith("notify.error.server");
    }

    @Test
    void sendsNothingInTheOpenWhenEncryptionIsAskedFor() {
        var way = new ChannelSetting(
                NotificationChannel.EMAIL,
                true,
                "127.0.0.1",
                port(),
                "STARTTLS",
                "",
                "duty@example.cn",
                "TEXT",
                "",
                "");

        assertThatThrownBy(() -> sender.send(way, message("值班"))).isInstanceOf(MessageNotSentException.class);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    static final UUID ID = UUID.fromString("00000000-0000-7000-8000-000000001126");

    private static OutgoingMessage message(String text) {
        return new OutgoingMessage(
                ID,
                "【滨北】急",
                text,
                "https://duty.example.cn/items/1126",
                "打开",
                true,
                List.of(new Recipient("周海燕", "zhouhy@example.cn", "")));
    }

    private ChannelSetting way(String login, String password) {
        return new ChannelSetting(
                NotificationChannel.EMAIL,
                true,
                "127.0.0.1",
                port(),
                "NONE",
                login,
                "duty@example.cn",
                "TEXT",
                "",
                password);
    }

    private int port() {
        return mail.getSmtp().getPort();
    }
}
