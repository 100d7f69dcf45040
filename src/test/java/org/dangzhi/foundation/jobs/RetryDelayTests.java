package org.dangzhi.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryDelayTests {

    @Test
    void doublesFromTenSecondsUpToAnHour() {
        assertThat(RetryDelay.after(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(RetryDelay.after(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(RetryDelay.after(9)).isEqualTo(Duration.ofMinutes(42).plusSeconds(40));
        assertThat(RetryDelay.after(10)).isEqualTo(Duration.ofHours(1));
        assertThat(RetryDelay.after(1_000)).isEqualTo(Duration.ofHours(1));
    }
}
