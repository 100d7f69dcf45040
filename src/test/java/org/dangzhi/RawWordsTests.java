package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sweep over all pages finds what it is there for, and nothing in a page of plain words. */
class RawWordsTests {

    private static final RawWords RAW = new RawWords(Set.of("duty.log.read"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>陪餐 guests &lt;= 10 ? 3 : guests / 3</p>",
                "<td>!fine_alcohol</td>",
                "<li>duty.log.read</li>",
                "<li>regulations.level.STATE</li>",
                "<b>DUTY_OFFICER</b>",
                "<p>减为 {limit} 人</p>",
                "<p>共 {0} 条</p>",
                "<p title=\"01a22bb6-5eb7-7763-b56f-0bb1fe0daeeb\">第 3 版</p>",
                "<p>NotFoundException</p>"
            })
    void isFound(String html) {
        assertThat(RAW.in("<body>" + html + "</body>")).isNotEmpty();
    }

    @Test
    void whatPeopleWriteIsNoSuchWord() {
        assertThat(RAW.in("""
                        <body><p>Word（.docx）、mail.example.com、企业微信 WeCom、滨油办〔2025〕21号、Ctrl S! 3 < 5</p>
                        <textarea>guests <= 10</textarea><a href="/items/01a22bb6-5eb7-7763-b56f-0bb1fe0daeeb">事项</a></body>
                        """)).isEmpty();
    }
}
