package org.dangzhi.engine.press.type;

/** Line-breaking rules of Chinese: punctuation neither begins a line when it closes nor ends one when it opens. */
public final class ChineseLineBreaks {

    private static final String NEVER_FIRST = "，。、；：？！％‰℃°′″”’）》〉】〕〗」』］｝…—～·!%),.:;?]}>、々ー";
    private static final String NEVER_LAST = "（《〈【〔〖「『［｛“‘￥＄([{<$¥№";

    /** Signs that Latin fonts have as well, set in the Chinese font as Chinese writing wants them. */
    private static final String SIGNS = "“”‘’…—·×÷±°℃‰→←↑↓√①②③④⑤⑥⑦⑧⑨⑩〇";

    private ChineseLineBreaks() {}

    /** Set in the East Asian font. */
    public static boolean wide(int codePoint) {
        return codePoint >= 0x2E80 && codePoint <= 0xA4CF
                || codePoint >= 0xF900 && codePoint <= 0xFAFF
                || codePoint >= 0xFE30 && codePoint <= 0xFE4F
                || codePoint >= 0xFF00 && codePoint <= 0xFFEF
                || codePoint >= 0x20000
                || codePoint >= 0x2190 && codePoint <= 0x27BF
                || SIGNS.indexOf(codePoint) >= 0;
    }

    public static boolean mayBreakBetween(int before, int after) {
        if (Character.isWhitespace(before)) return !Character.isWhitespace(after) && NEVER_FIRST.indexOf(after) < 0;
        if (Character.isWhitespace(after) || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0)
            return false;
        return wide(before) || wide(after) || before == '-' || before == '–' || before == '/';
    }
}
