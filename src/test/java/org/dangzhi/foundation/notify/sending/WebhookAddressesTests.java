package org.dangzhi.foundation.notify.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookAddressesTests {

    final WebhookAddressPolicy addresses = new WebhookAddressPolicy(Set.of("robot.plant.lan:8080", "10.1.2.3"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://oapi.dingtalk.com/robot/send",
                "https://oapi.dingtalk.com:8443/robot/send",
                "https://user:secret@oapi.dingtalk.com/",
                "ftp://robot.plant.lan:8080/",
                "http://robot.plant.lan/",
                "file:///etc/passwd",
                "javascript:alert(1)",
                "https://",
                "not an address"
            })
    void isNoAddressToCall(String typed) {
        assertThat(addresses.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1/",
                "https://localhost/",
                "https://[::1]/",
                "https://10.0.0.8/",
                "https://172.16.4.4/",
                "https://192.168.1.1/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://0.0.0.0/",
                "https://[fd00::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[64:ff9b::7f00:1]/",
                "https://[2002:7f00:1::]/",
                "https://[2001:db8::1]/",
                "https://198.18.0.1/",
                "https://198.19.255.255/",
                "https://192.0.0.8/",
                "https://240.0.0.1/",
                "https://255.255.255.255/"
            })
    void doesNotLookRoundInTheNetwork(String typed) {
        assertThatThrownBy(() -> addresses.check(URI.create(typed)))
                .isInstanceOf(MessageNotSentException.class)
                .hasMessageStartingWith("notify.error.inside");
    }

    @Test
    void callsWhatTheOperatorListedAlsoWithoutEncryption() {
        assertThatCode(() -> addresses.check(URI.create("http://robot.plant.lan:8080/send")))
                .doesNotThrowAnyException();
        assertThatCode(() -> addresses.check(URI.create("https://10.1.2.3/send")))
                .doesNotThrowAnyException();
    }

    @Test
    void callsAnAddressOnTheInternet() {
        assertThatCode(() -> addresses.check(URI.create("https://93.184.216.34/send")))
                .doesNotThrowAnyException();
    }

    @Test
    void showsTheHostAndNothingOfTheKey() {
        assertThat(WebhookAddressPolicy.shown(URI.create("https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=abc")))
                .isEqualTo("qyapi.weixin.qq.com");
    }
}
