package org.dangzhi.engine.clausetext.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.reading.PdfPage.PlacedRow;

/** Filter of headers, footers and page numbers from the text of a PDF. */
final class PdfMarginFilter {

    private static final double MARGIN = 0.12;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "[-—–－─·•\\s]*(?:\\d{1,4}|[ivxIVX]{1,6})[-—–－─·•\\s]*|第\\s*\\d+\\s*页.{0,12}|\\d+\\s*/\\s*\\d+|[Pp]age\\s*\\d+.{0,10}");

    private final List<PdfPage> pages;
    private final Map<String, Set<Integer>> pagesOf = new HashMap<>();

    private PdfMarginFilter(List<PdfPage> pages) {
        this.pages = pages;
        for (var page : pages)
            for (var placed : page.rows())
                if (isInMargin(placed))
                    pagesOf.computeIfAbsent(look(placed), any -> new HashSet<>())
                            .add(page.number());
    }

    static List<PrintedRow> without(List<PdfPage> pages) {
        var margins = new PdfMarginFilter(pages);
        return pages.stream()
                .flatMap(page -> page.rows().stream().filter(placed -> margins.isText(placed, page)))
                .map(PlacedRow::row)
                .toList();
    }

    private boolean isText(PlacedRow placed, PdfPage page) {
        if (!isInMargin(placed)) return true;
        var outermost =
                placed == page.rows().getFirst() || placed == page.rows().getLast();
        var numbersPage = PAGE_NUMBER.matcher(placed.row().text()).matches();
        return !(outermost && numbersPage) && !repeats(placed);
    }

    /** On every other page at least: left and right pages may have headers of their own. */
    private boolean repeats(PlacedRow placed) {
        var on = pagesOf.getOrDefault(look(placed), Set.of()).size();
        return on >= 2 && on * 5 >= pages.size() * 2;
    }

    private static boolean isInMargin(PlacedRow placed) {
        return placed.height() < MARGIN || placed.height() > 1 - MARGIN;
    }

    /** Same words at the same height, whatever the numbers in them. */
    private static String look(PlacedRow placed) {
        return placed.row().text().replaceAll("\\d+", "#").replaceAll("\\s", "") + "@"
                + Math.round(placed.height() * 200);
    }
}
