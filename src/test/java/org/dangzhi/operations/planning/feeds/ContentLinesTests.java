package org.dangzhi.operations.planning.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ContentLinesTests {

    private static final String LONG = "DESCRIPTION:" + "主班 王栋 辅班 赵敏 带班领导 曾繁军 𠮷 ".repeat(9);

    @Test
    void noLineIsLongerThanSeventyFiveOctets() {
        assertThat(folded(LONG + "\r\nEND:VEVENT\r\n").split("\r\n"))
                .hasSizeGreaterThan(4)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void noCharacterIsCutAndUnfoldingGivesTheLineBack() {
        assertThat(folded(LONG).replace("\r\n ", "")).isEqualTo(LONG);
    }

    @Test
    void aLineOfSeventyFiveOctetsStaysWhole() {
        var line = "X".repeat(75) + "\r\n";

        assertThat(folded(line)).isEqualTo(line);
        assertThat(folded("X" + line)).isEqualTo("X".repeat(75) + "\r\n X\r\n");
    }

    private static String folded(String lines) {
        return new String(ContentLines.folded(lines), StandardCharsets.UTF_8);
    }
}
