package org.dangzhi.engine.clausetext.dividing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.TextLine;

/** Filter that takes a table of contents out: its chapters are no chapters. */
public final class TableOfContents {

    private static final Pattern HEAD = Pattern.compile("^目[\\s　]*[录次]$");
    private static final Pattern PAGE =
            Pattern.compile(".*(?:[.…·．]{2,}|\\s|　)[-—(（]?\\s*(?:\\d{1,3}|[ⅠⅡⅢⅣⅤⅥIVXivx]{1,5})\\s*[-—)）]?$");
    private static final int LONGEST_ENTRY = 60;

    private TableOfContents() {}

    /** @param lines stripped, none empty */
    public static List<TextLine> removed(List<TextLine> lines) {
        for (var i = 0; i < lines.size(); i++) {
            if (!HEAD.matcher(lines.get(i).text()).matches()) continue;
            var end = end(lines, i + 1);
            if (end == i + 1) continue;
            var rest = new ArrayList<>(lines.subList(0, i));
            rest.addAll(lines.subList(end, lines.size()));
            return rest;
        }
        return lines;
    }

    /** Ends where its first entry comes again; with pages printed, also with its last entry. */
    private static int end(List<TextLine> lines, int start) {
        var pages = 0;
        for (var at = start; at < lines.size(); at++) {
            if (at > start && isSame(lines.get(start), lines.get(at))) return at;
            if (!isEntry(lines.get(at))) return pages > 0 ? at : start;
            if (PAGE.matcher(lines.get(at).text()).matches()) pages++;
        }
        return start;
    }

    private static boolean isSame(TextLine first, TextLine other) {
        var label = LabelParser.article(entry(first.text()));
        var again = LabelParser.article(other.text());
        if (label.isPresent() && again.isPresent())
            return label.get().kind() == again.get().kind()
                    && label.get().path().equals(again.get().path());
        return entry(first.text()).equals(entry(other.text()));
    }

    private static String entry(String text) {
        return text.replaceAll("[.…·．\\s　]*[-—(（]?\\s*(?:\\d{1,3}|[ⅠⅡⅢⅣⅤⅥIVXivx]{1,5})\\s*[-—)）]?$", "")
                .replaceAll("[\\s　]", "");
    }

    private static boolean isEntry(TextLine line) {
        var text = line.text();
        if (text.length() > LONGEST_ENTRY + 40 || entry(text).length() > LONGEST_ENTRY || text.endsWith("。"))
            return false;
        if (PAGE.matcher(text).matches()) return true;
        return LabelParser.article(text).isPresent() || LabelParser.annex(text).isPresent();
    }
}
