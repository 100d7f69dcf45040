package org.dangzhi.foundation.regulations.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ClauseSearchTermsTests {

    private static final Set<String> DRINK = new LinkedHashSet<>(List.of("喝酒", "饮酒"));

    @Test
    void everyWordHasToBeFound() {
        assertThat(ClauseSearchTerms.of("外宾 宴请", Map.of()).asked()).isEqualTo("((外宾) & (宴请))");
    }

    @Test
    void aWordOfAGroupAsksForTheWholeGroup() {
        assertThat(ClauseSearchTerms.of("喝酒", Map.of("喝酒", DRINK)).asked()).isEqualTo("((喝酒) | ((喝酒) | (饮酒)))");
    }

    @Test
    void ofALongerWordThePartThatIsInAGroupIsAskedForSo() {
        var asked = ClauseSearchTerms.of("值班喝酒", Map.of("喝酒", DRINK));

        assertThat(asked.asked()).contains("值班 <-> 班喝 <-> 喝酒", "(值班) & ((喝酒) | (饮酒))");
        assertThat(asked.terms()).containsExactly("值班喝酒", "值班", "喝酒", "饮酒");
    }

    @Test
    void theLongestPartCounts() {
        var known = Map.of("开会", Set.of("开会"), "开会天数", new LinkedHashSet<>(List.of("开会天数", "会期")));

        assertThat(ClauseSearchTerms.of("开会天数", known).terms()).containsExactly("开会天数", "会期");
    }

    @Test
    void looserHoldsThePairsInAnyOrder() {
        assertThat(ClauseSearchTerms.of("陪餐人数", Map.of()).looser()).isEqualTo("(陪餐 & 餐人 & 人数)");
    }

    @Test
    void whatHasNoWordAsksForNothing() {
        assertThat(ClauseSearchTerms.of("《》 ，。", Map.of()).nothing()).isTrue();
    }
}
