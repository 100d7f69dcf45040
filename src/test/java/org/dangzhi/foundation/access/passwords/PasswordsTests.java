package org.dangzhi.foundation.access.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.LongStream;
import org.dangzhi.foundation.office.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTests {

    private final Passwords passwords = new Passwords(Mockito.mock(Settings.class), 19_456, 2);

    /** The cost of a hash outweighs everything else here, as it does in the product; the quickest of several counts. */
    @Test
    void aNameThatNobodyHasTakesAsLong() {
        var stored = passwords.hash("Autumn-2026-duty");
        var salt = stored.substring(0, stored.lastIndexOf('$') + 1);
        double known = quickest(() -> passwords.hash("wrong", salt));
        double unknown = quickest(() -> passwords.hashAsNobodys("wrong"));

        assertThat(unknown / known).isBetween(0.5, 2.0);
        assertThat(passwords.hash("Autumn-2026-duty", salt)).isEqualTo(stored);
        assertThat(passwords.hash("Autumn-2026-dutY", salt)).isNotEqualTo(stored);
    }

    /** Somebody else's encoder takes our texts for right, and its texts are hashed alike here. */
    @Test
    void hashesAsOthersDo() {
        var other = new Argon2PasswordEncoder(16, 32, 1, 1 << 12, 3);
        for (var password : List.of("Autumn-2026-duty", "值班室的密码-2026", " ")) {
            assertThat(other.matches(password, Argon2id.hash(password, Argon2id.beginning(1 << 10, 1))))
                    .isTrue();
            var theirs = other.encode(password);
            assertThat(Argon2id.hash(password, theirs.substring(0, theirs.lastIndexOf('$') + 1)))
                    .isEqualTo(theirs);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$", "!no-password$", "$argon2i$v=19$m=16,t=2,p=1$c2FsdHNhbHQ$", "$2a$10$"})
    void refusesWhatIsNoBeginning(String other) {
        assertThatIllegalArgumentException().isThrownBy(() -> Argon2id.hash("x", other));
    }

    private static long quickest(Runnable check) {
        return LongStream.range(0, 7)
                .map(n -> {
                    long begun = System.nanoTime();
                    check.run();
                    return System.nanoTime() - begun;
                })
                .min()
                .orElseThrow();
    }
}
