package org.dangzhi.foundation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.dangzhi.HttpBrowser;
import org.dangzhi.operations.duty.DutyTestBase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is told of characters that no paper will show, before anything is signed or sent. */
class UnprintableTests extends DutyTestBase {

    private HttpBrowser desk;

    @BeforeEach
    void zhouIsAtTheDesk() {
        desk = browser(zhou);
    }

    @Test
    void namesEachCharacterThatNoFontHas() {
        assertThat(told("𠮷🦄龘🦄")).contains("🦄").doesNotContain("龘").containsOnlyOnce("🦄");
        assertThat(told("ё—①")).isEqualTo("{\"said\":\"\"}");
    }

    @Test
    void isToldToWhoeverIsSignedInAndToNobodyElse() {
        assertThat(new HttpBrowser(port).get("/forms/unprintable?signs=x").statusCode())
                .isNotEqualTo(200);
    }

    private String told(String signs) {
        return desk.get("/forms/unprintable?signs=" + URLEncoder.encode(signs, StandardCharsets.UTF_8))
                .body();
    }
}
