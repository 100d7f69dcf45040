package org.dangzhi.foundation.access.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonPasswordsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Password12",
                "P@ssw0rd2026!",
                "123Admin!!",
                "Qwerty123456",
                "1qaz@WSX2026",
                "Aa123456789",
                "Woaini1314520",
                "!Zhiban2026",
                "Aaaaaaaa1!"
            })
    void isGuessedFirst(String password) {
        assertThat(CommonPasswords.isOne(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Autumn-2026-duty", "Winter-2026-duty", "Dz-kF7qW2xNbV9a", "锅炉-Boiler-1620", "correct horse 7B"})
    void isOnesOwn(String password) {
        assertThat(CommonPasswords.isOne(password)).isFalse();
    }
}
