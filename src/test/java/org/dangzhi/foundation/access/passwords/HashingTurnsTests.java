package org.dangzhi.foundation.access.passwords;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class HashingTurnsTests {

    private final HashingTurns one = new HashingTurns(1, Duration.ofMillis(1));

    @Test
    void refusesWhoeverWaitsTooLongForATurn() {
        assertThatThrownBy(() -> one.next(() -> elsewhere(() -> one.next(() -> "second"))))
                .hasRootCauseInstanceOf(HashingBusyException.class);
    }

    @Test
    void givesATurnBackWhateverBecomesOfIt() {
        assertThatThrownBy(() -> one.next(() -> {
                    throw new IllegalStateException("no hash");
                }))
                .hasMessage("no hash");

        assertThat(one.next(() -> "next")).isEqualTo("next");
    }

    private static String elsewhere(Supplier<String> work) {
        return CompletableFuture.supplyAsync(work).join();
    }
}
