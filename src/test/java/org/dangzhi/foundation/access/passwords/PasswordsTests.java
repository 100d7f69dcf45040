package org.dangzhi.foundation.access.passwords;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.office.Settings;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class PasswordsTests {

    private final Passwords passwords = new Passwords(Mockito.mock(Settings.class), 19_456, 2);

    /** The cost of a hash outweighs everything else here, as it does in the product; the quickest of several counts. */
    @Test
    void aNameThatNobodyHasTakesAsLong() {
        var account = new Account(
                new AccountId(UUID.randomUUID()),
                "zhou",
                passwords.hash("Autumn-2026-duty"),
                false,
                false,
                Instant.EPOCH,
                null,
                List.of());
        double known = quickest(() -> passwords.right("wrong", account));
        double unknown = quickest(() -> passwords.right("wrong", null));

        assertThat(unknown / known).isBetween(0.5, 2.0);
        assertThat(passwords.right("Autumn-2026-duty", account)).isTrue();
    }

    private static long quickest(BooleanSupplier check) {
        return LongStream.range(0, 7)
                .map(n -> {
                    long begun = System.nanoTime();
                    check.getAsBoolean();
                    return System.nanoTime() - begun;
                })
                .min()
                .orElseThrow();
    }
}
