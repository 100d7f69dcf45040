package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageAddressTests {

    @Test
    void onlyWhatWasAskedForStandsInIt() {
        assertThat(PageAddress.of("/items").with("q", "").with("from", null)).hasToString("/items");
        assertThat(PageAddress.of("/items").with("q", "").with("from", LocalDate.of(2026, 11, 23)))
                .hasToString("/items?from=2026-11-23");
    }

    @Test
    void whatWasTypedIsFoundAgainWhateverItHolds() {
        assertThat(PageAddress.of("/phone").with("words", "1+1 & {冯涛}").with("size", 20))
                .hasToString("/phone?words=1%2B1%20%26%20%7B%E5%86%AF%E6%B6%9B%7D&size=20");
    }

    @Test
    void severalOfOneNameStandOneAfterTheOther() {
        assertThat(PageAddress.of("/rules/booklet").withEach("level", List.of("STATE", "COMPANY")))
                .hasToString("/rules/booklet?level=STATE&level=COMPANY");
    }
}
