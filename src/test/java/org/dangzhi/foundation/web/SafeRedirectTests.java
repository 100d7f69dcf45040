package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SafeRedirectTests {

    @ParameterizedTest
    @CsvSource({
        "/items?q=a&tab=all,/items?q=a&tab=all",
        "/items?q=会议,/items?q=%E4%BC%9A%E8%AE%AE",
        "/items?q=%E4%BC%9A,/items?q=%E4%BC%9A",
        "/{x},/%7Bx%7D",
        "/a b,/a%20b",
        "//evil.example,/",
        "/\\evil.example,/",
        "https://evil.example,/",
    })
    void leadsToOurOwnPathsOnlyWrittenAsAnAddressIs(String wanted, String address) {
        assertThat(SafeRedirect.address(wanted)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nX: y", "\u007f", "\t"})
    void controlCharactersLeadToTheFirstPage(String control) {
        assertThat(SafeRedirect.address("/items?" + control)).isEqualTo("/");
    }
}
