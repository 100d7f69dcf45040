package org.dangzhi.engine.childprocess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A child answers in UTF-8, ends with its time or with its input, and has none of the program's settings. */
class ChildProcessTests {

    private static final List<String> SMALL = List.of("-Xmx64m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Says a word whose form depends on the charset, then back whatever it hears, until there is no more. */
    static final class Echo {

        private Echo() {}

        public static void main(String[] args) throws IOException {
            System.out.writeBytes("值班\n".getBytes(StandardCharsets.UTF_8));
            try (var heard = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
                for (var line = heard.readLine(); line != null; line = heard.readLine())
                    System.out.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Names the variables of its environment that begin as the program's settings do. */
    static final class Environment {

        private Environment() {}

        public static void main(String[] args) {
            System.out.println(System.getenv().keySet().stream()
                    .filter(name -> name.startsWith("DANGZHI_"))
                    .toList());
        }
    }

    @Test
    void answersWhatItIsAskedAndEndsWhenNothingMoreIsAsked() throws IOException {
        try (var child = ChildProcess.start(Echo.class, SMALL)) {
            assertThat(child.answers().readLine()).isEqualTo("值班");

            child.questions().write("𠮷?\n");
            child.questions().flush();
            assertThat(child.answers().readLine()).isEqualTo("𠮷?");

            child.questions().close();
            assertThat(child.answers().readLine()).isNull();
        }
    }

    @Test
    void isEndedWhenItsTimeIsOver() throws IOException {
        try (var child = ChildProcess.start(Echo.class, SMALL)) {
            assertThat(child.answers().readLine()).isEqualTo("值班");

            child.endAfter(Duration.ofMillis(50));

            assertThat(child.answers().readLine()).isNull();
        }
    }

    @Test
    void goesOnWhenItsTimeWasTakenBack() throws Exception {
        try (var child = ChildProcess.start(Echo.class, SMALL)) {
            assertThat(child.answers().readLine()).isEqualTo("值班");

            child.endAfter(Duration.ofMillis(50)).cancel(false);
            Thread.sleep(200);
            child.questions().write("a\n");
            child.questions().flush();
            assertThat(child.answers().readLine()).isEqualTo("a");
            assertThat(child.alive()).isTrue();
        }
    }

    @Test
    void hasNoneOfTheProgramsSettings() throws IOException {
        assertThat(System.getenv()).containsKey("DANGZHI_UNINHERITED"); // set by the build for this test
        try (var child = ChildProcess.start(Environment.class, SMALL)) {
            assertThat(child.answers().readLine()).isEqualTo("[]");
        }
    }
}
