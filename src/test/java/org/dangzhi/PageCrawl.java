package org.dangzhi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Crawl by links through what a person may open: of pages that differ by an id or a day only, two of each. */
public final class PageCrawl {

    private static final int MOST = 300;
    private static final int EACH = 2;
    private static final Pattern VARIES =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|\\d+|(?<=/code/|/standards/)[^/?]+");
    private static final Pattern VALUES = Pattern.compile("=[^&]*");
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(assets|sign-out|language|files|api|live|me/office)\\b.*|.*/(export|pdf|word|print)\\b.*");

    /** What an address answered. */
    public record Page(String address, String html) {}

    private final HttpBrowser browser;
    private final List<Page> pages = new ArrayList<>();
    private final HashSet<String> seen = new HashSet<>();
    private final HashMap<String, Integer> alike = new HashMap<>();

    private PageCrawl(HttpBrowser browser) {
        this.browser = browser;
    }

    /** From these addresses on. */
    public static List<Page> from(HttpBrowser browser, String... addresses) {
        var crawl = new PageCrawl(browser);
        var waiting = new ArrayDeque<>(List.of(addresses));
        while (!waiting.isEmpty() && crawl.pages.size() < MOST) waiting.addAll(crawl.open(waiting.poll()));
        return crawl.pages;
    }

    /** Where the page leads; nowhere if it was seen, or enough of its kind. */
    private List<String> open(String address) {
        boolean enough = !seen.add(address) || alike.merge(kind(address), 1, Integer::sum) > EACH;
        if (enough || NO_PAGE.matcher(address).matches()) return List.of();
        var answer = browser.get(address);
        var type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.statusCode() / 100 == 3) return List.of(HttpBrowser.leadsTo(answer));
        if (!type.startsWith("text/html")) return List.of();
        pages.add(new Page(address, answer.body()));
        return Jsoup.parse(answer.body()).select("a[href^=/]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("#.*", ""))
                .toList();
    }

    private static String kind(String address) {
        return VALUES.matcher(VARIES.matcher(address).replaceAll("*")).replaceAll("=*");
    }
}
