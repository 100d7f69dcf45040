package org.dangzhi.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Visitor that opens pages and looks at each; what a list leads to is opened once a kind. */
final class PageVisitor {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern NO_PAGE = Pattern.compile(".*(\\.(pdf|docx)|/(pdf|word|export|template))$|/files/.*");

    private final Page page;
    private final String home;
    private final String who;
    private final boolean english;
    private final Axe axe;
    private final FrameCheck frame;
    private final List<String> complaints = new ArrayList<>();
    private final List<Request> requests = new ArrayList<>();

    /** Every rule once: in Chinese at the desk, with the contrast by night; in English on a phone. */
    PageVisitor(Page page, String home, String who, boolean english) {
        this.page = page;
        this.home = home;
        this.who = who;
        this.english = english;
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onRequestFinished(requests::add);
        this.axe = new Axe(page);
        this.frame = new FrameCheck(page);
        if (english) keepNothing();
    }

    /**
     * Opens all of them, and one of each kind of page that these lead to with an id.
     *
     * @param kinds that somebody has opened already; those opened now are added
     */
    List<PageReport> visit(Collection<String> paths, Set<String> kinds) {
        var seen = new ArrayList<PageReport>();
        var open = new ArrayDeque<>(paths);
        while (!open.isEmpty()) {
            seen.add(visit(open.remove()));
            leadsTo()
                    .filter(path -> kinds.add(ID.matcher(path).replaceAll("id")))
                    .forEach(open::add);
        }
        return seen;
    }

    private PageReport visit(String path) {
        complaints.clear();
        requests.clear();
        page.setViewportSize(1366, 768);
        int status = page.navigate(home + path).status();
        long bytes =
                List.copyOf(requests).stream().mapToLong(PageVisitor::bytes).sum();
        int sideways = reach();
        var loose = new ArrayList<>(frame.loose());
        var broken = new ArrayList<String>();
        if (!english) {
            broken.addAll(axe.wcag22AA());
            broken.addAll(byNight());
        }
        page.setViewportSize(390, 844);
        frame.loose().forEach(said -> loose.add("on a phone " + said));
        if (english) axe.wcag22AA().forEach(rule -> broken.add("on a phone " + rule));
        return new PageReport(
                who + " " + path,
                status,
                page.title(),
                headings(),
                broken,
                loose,
                sideways,
                reach(),
                hidden(),
                status < 400 ? List.copyOf(complaints) : List.of(),
                bytes / 1024);
    }

    /** Of those that are drawn, as a reader of the screen walks through them. */
    @SuppressWarnings("unchecked")
    private List<Integer> headings() {
        return (List<Integer>) page.evaluate("""
                [...document.querySelectorAll("h1, h2, h3, h4, h5, h6")]
                    .filter(heading => heading.getClientRects().length > 0)
                    .map(heading => Number(heading.tagName.substring(1)))
                """);
    }

    private int reach() {
        return ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
    }

    /** What scrolls no further than behind the bar at the foot of a phone cannot be tapped. */
    private int hidden() {
        return ((Number) page.evaluate("""
                () => {
                    const bar = document.querySelector(".dz-bottom");
                    const sheet = document.querySelector(".dz-sheet");
                    if (!bar || !sheet) return 0;
                    const end = sheet.getBoundingClientRect().bottom + scrollY + bar.offsetHeight;
                    return Math.max(0, Math.floor(end - document.documentElement.scrollHeight));
                }
                """)).intValue();
    }

    private List<String> byNight() {
        night(true);
        var broken = axe.contrast().stream().map(rule -> "by night " + rule).toList();
        night(false);
        return broken;
    }

    private void night(boolean on) {
        page.evaluate("on => document.documentElement.dataset.bsTheme = on ? 'dark' : 'light'", on);
    }

    private static long bytes(Request request) {
        var sizes = request.sizes();
        return sizes.responseHeadersSize + sizes.responseBodySize;
    }

    @SuppressWarnings("unchecked")
    private Stream<String> leadsTo() {
        var links = (List<String>)
                page.evaluate("[...document.querySelectorAll('main a[href]')].map(link => link.getAttribute('href'))");
        return links.stream()
                .map(link -> link.replaceAll("[?#].*", ""))
                .filter(link -> ID.matcher(link).find())
                .filter(link -> !NO_PAGE.matcher(link).matches());
    }

    /** Each page comes over the wire whole, as to somebody who has never been here; in one language is enough. */
    private void keepNothing() {
        var disabled = new JsonObject();
        disabled.addProperty("cacheDisabled", true);
        var wire = page.context().newCDPSession(page);
        wire.send("Network.enable");
        wire.send("Network.setCacheDisabled", disabled);
    }
}
