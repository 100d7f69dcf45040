package org.dangzhi.engine.clausetext.dividing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.TextLine;
import org.dangzhi.engine.clausetext.TextLine.Hint;

/** Finder of a regulation's title among the lines before its first clause. */
final class RegulationTitle {

    private static final int LONGEST = 60;
    private static final Pattern KINDS =
            Pattern.compile("^[^，。；：]{2,}(?:条例|规定|办法|细则|规则|制度|准则|规程|标准|意见|决定|通知|方案|守则|章程|规范|要求|须知|纲要|预案|修正案|法)》?"
                    + "(?:[（(][^）)]{2,12}[）)])?$");
    private static final Pattern SUFFIX =
            Pattern.compile("^[（(](?:试行|暂行|修订|修订稿|草案|征求意见稿|\\d{4}年.{0,4}版?|\\d{4}年修订)[）)]$");

    private RegulationTitle() {}

    /** The last line that names a kind of regulation: a letter in front has a title of its own. */
    static Optional<String> in(List<TextLine> head) {
        for (var at = head.size() - 1; at >= 0; at--) {
            var text = head.get(at).text();
            if (text.length() <= LONGEST && KINDS.matcher(text).matches() && !isListed(text))
                return Optional.of(whole(head, at));
        }
        return head.stream()
                .filter(line -> line.has(Hint.CENTRED) || line.has(Hint.BOLD))
                .map(TextLine::text)
                .filter(text -> LabelParser.isHeading(text) && !isOther(text))
                .findFirst();
    }

    /** With the centred line above it that it goes on from, and a 试行 on the line below. */
    private static String whole(List<TextLine> head, int at) {
        var title = head.get(at).text();
        var from = at;
        while (from > 0 && goesOn(head.get(from - 1), head.get(from)))
            title = head.get(--from).text() + title;
        if (at + 1 < head.size() && SUFFIX.matcher(head.get(at + 1).text()).matches())
            title += head.get(at + 1).text();
        return title.replaceAll("[\\s　]", "").replaceAll("^《(.*)》(.*)$", "$1$2");
    }

    private static boolean goesOn(TextLine above, TextLine line) {
        var text = above.text();
        return above.has(Hint.CENTRED)
                && line.has(Hint.CENTRED)
                && !isOther(text)
                && !KINDS.matcher(text).matches();
    }

    private static boolean isOther(String text) {
        return text.matches(".*文\\s*件$|.*号$|^附.*|.*令$")
                || PrintedDates.firstIn(text).isPresent()
                || text.startsWith("（");
    }

    private static boolean isListed(String text) {
        return text.matches("^(?:附件|\\d+[.．、]).*");
    }
}
