package org.dangzhi.engine.clausetext.dividing;

import java.util.BitSet;
import java.util.List;
import org.dangzhi.engine.clausetext.TextLine;

/** Finder of lines inside a quotation that began on an earlier line: the wording of another regulation. */
public final class QuotationFinder {

    /** A quotation that does not end within so many lines is a slip of the pen. */
    private static final int LONGEST = 60;

    private QuotationFinder() {}

    public static BitSet inside(List<TextLine> lines) {
        var inside = new BitSet(lines.size());
        for (var i = 0; i < lines.size(); i++) {
            if (open(lines.get(i)) <= 0) continue;
            var end = end(lines, i);
            if (end <= i) continue;
            inside.set(i + 1, end + 1);
            i = end;
        }
        return inside;
    }

    /** Each paragraph of a quotation may open it anew; the last one closes it. */
    private static int end(List<TextLine> lines, int start) {
        for (var i = start + 1; i < Math.min(lines.size(), start + LONGEST); i++) {
            var opensAnew = lines.get(i).text().startsWith("“");
            var open = open(lines.get(i));
            if (open < 0 || opensAnew && open == 0) return i;
            if (open > 0 && !opensAnew) return 0;
        }
        return 0;
    }

    private static int open(TextLine line) {
        return count(line.text(), '“') - count(line.text(), '”');
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(found -> found == sign).count();
    }
}
