package org.dangzhi.foundation.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackOffTests {

    @Test
    void doublesFromTenSecondsUpToAnHour() {
        assertThat(BackOff.after(1)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BackOff.after(2)).isEqualTo(Duration.ofSeconds(20));
        assertThat(BackOff.after(9)).isEqualTo(Duration.ofMinutes(42).plusSeconds(40));
        assertThat(BackOff.after(10)).isEqualTo(Duration.ofHours(1));
        assertThat(BackOff.after(1_000)).isEqualTo(Duration.ofHours(1));
    }
}
