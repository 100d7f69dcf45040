package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommandLineTests {

    @Test
    void verifyTakesHeadsThatWereKeptElsewhere() {
        var line = CommandLine.of(new String[] {"audit", "verify", "--head", "3f9a,77b1", "--heads", "heads.txt"});

        assertThat(line.words()).containsExactly("audit", "verify");
        assertThat(line.options()).containsExactly("--audit.head=3f9a,77b1", "--audit.heads=heads.txt");
    }

    @Test
    void withoutAWordItStarts() {
        assertThat(CommandLine.of(new String[] {"--port", "8080"}))
                .isEqualTo(CommandLine.of(new String[] {"start", "--server.port=8080"}));
    }
}
