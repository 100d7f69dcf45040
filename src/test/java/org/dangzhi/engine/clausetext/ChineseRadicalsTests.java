package org.dangzhi.engine.clausetext;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Radicals are folded to characters: all that Unicode names a character for, 114 of the supplement and 214 of Kangxi. */
class ChineseRadicalsTests {

    private static final int FIRST_SUPPLEMENT = 0x2E80;
    private static final int LAST_SUPPLEMENT = 0x2EF3;
    private static final int FIRST_KANGXI = 0x2F00;
    private static final int LAST_KANGXI = 0x2FD5;

    @Test
    void eachRadicalOfTheSupplementIsACharacterExceptTheRepetition() {
        var left = IntStream.rangeClosed(FIRST_SUPPLEMENT, LAST_SUPPLEMENT)
                .filter(Character::isDefined)
                .filter(radical -> !isCharacter(radical))
                .mapToObj(Character::toString);
        assertThat(left).containsExactly("⺀");
    }

    @Test
    void eachRadicalOfKangxiIsACharacter() {
        assertThat(IntStream.rangeClosed(FIRST_KANGXI, LAST_KANGXI).filter(ChineseRadicalsTests::isCharacter))
                .hasSize(214);
    }

    @Test
    void whatTheTwoSourcesBothNameIsTheSame() {
        assertThat(ChineseRadicals.folded("⺟⻳")).isEqualTo("母龟");
    }

    @Test
    void charactersBeyondTheBasicPlaneStayWhole() {
        assertThat(ChineseRadicals.folded("⻊⻕⺇")).isEqualTo("𧾷𨸏𠘨");
        assertThat(ChineseRadicals.folded("𠮷⻓")).isEqualTo("𠮷长");
    }

    @Test
    void articlesOfPdfFilesReadAsTheyWereTyped() {
        assertThat(ChineseRadicals.folded("第⼀条 ⾏政⼯作⻓期⺠主")).isEqualTo("第一条 行政工作长期民主");
    }

    private static boolean isCharacter(int radical) {
        var folded = ChineseRadicals.folded(Character.toString(radical));
        return folded.codePointCount(0, folded.length()) == 1
                && Character.isIdeographic(folded.codePointAt(0))
                && folded.codePointAt(0) != radical
                && Character.UnicodeBlock.of(folded.codePointAt(0)) != Character.UnicodeBlock.CJK_RADICALS_SUPPLEMENT
                && Character.UnicodeBlock.of(folded.codePointAt(0)) != Character.UnicodeBlock.KANGXI_RADICALS;
    }
}
