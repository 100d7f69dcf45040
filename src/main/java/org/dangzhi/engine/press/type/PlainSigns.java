package org.dangzhi.engine.press.type;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signs that show nothing, signs that end a line, and plainer signs for those that few fonts have. */
public final class PlainSigns {

    /** Ends of lines in texts of other systems, which no font shows: NEL, LINE SEPARATOR, PARAGRAPH SEPARATOR. */
    private static final String LINE_ENDS = "\u0085\u2028\u2029";

    /** Fillers and joiners that are no format characters by their kind. */
    private static final String FILLERS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u3164\uFFA0";

    /** What forms have always used instead of boxes, ticks and small pictures. */
    private static final Map<Integer, Integer> PLAINER = Stream.of(
                    "☐□ ◻□ ☑√ ✅√ ✔√ ✓√ 🗸√ ☒× ✗× ✘× ✖× ❌× ❎× ☎℡ 📞℡ ☏℡ ✆℡ ⚠▲ ❗！ ❕！ ‼！ ❓？ ❔？ ⭕○ ⚪○ ⚫● 🔴● ⭐★ 🌟★ ➡→ ⬅← ⬆↑ ⬇↓"
                            .split(" "))
            .collect(Collectors.toMap(pair -> pair.codePointAt(0), pair -> pair.codePointBefore(pair.length())));

    private PlainSigns() {}

    public static boolean endsLine(int codePoint) {
        return LINE_ENDS.indexOf(codePoint) >= 0;
    }

    /** Controls, joiners, directions, and what only chooses the look of the sign before it. */
    public static boolean showsNothing(int codePoint) {
        return Character.isISOControl(codePoint)
                || Character.getType(codePoint) == Character.FORMAT
                || FILLERS.indexOf(codePoint) >= 0
                || codePoint >= 0xFE00 && codePoint <= 0xFE0F
                || codePoint >= 0x1F3FB && codePoint <= 0x1F3FF
                || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }

    /** The same sign in a shape that more fonts have: a space for a space of another width. The sign itself if there is none. */
    static int plainer(int codePoint) {
        if (Character.getType(codePoint) == Character.SPACE_SEPARATOR) return ' ';
        return PLAINER.getOrDefault(codePoint, codePoint);
    }
}
