package org.dangzhi.foundation.notify.sending;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which hosts are asked to take mail. */
class MailHostPolicyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "::1", "10.1.2.3", "172.16.0.25", "192.168.1.25", "fd12:3456::25", "223.5.5.5"})
    void anOfficesOwnRelayIsAsked(String host) {
        assertThatCode(() -> MailHostPolicy.check(host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "169.254.169.254",
                "2852039166",
                "::ffff:169.254.169.254",
                "64:ff9b::a9fe:a9fe",
                "2002:a9fe:a9fe::1",
                "fe80::1",
                "fd00:ec2::254",
                "100.100.100.200",
                "192.0.0.192",
                "0.0.0.0",
                "224.0.0.1"
            })
    void whereNoMailServerEverIsNothingIsAsked(String host) {
        assertThatThrownBy(() -> MailHostPolicy.check(host))
                .isInstanceOf(MessageNotSentException.class)
                .hasMessage("notify.error.noMail " + host);
    }
}
