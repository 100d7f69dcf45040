package org.dangzhi.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What comes loose of a page's frame when somebody scrolls to its end and walks through it by keyboard: bars that do not
 * stay, table heads that hang elsewhere than below the bar, places that keep the focus under something else or show none.
 */
final class FrameCheck {

    private static final String SCRIPT = """
            () => {
                const told = [];
                const named = element => element.tagName.toLowerCase()
                    + [...element.classList].slice(0, 2).map(name => "." + name).join("")
                    + (element.name ? `[name=${element.name}]` : "")
                    + (element.getAttribute("href") ? `[href="${element.getAttribute("href").slice(0, 40)}"]` : "");
                const box = element => element.getBoundingClientRect();
                const shown = element => element && element.getClientRects().length > 0
                    && getComputedStyle(element).visibility !== "hidden";
                const bar = document.querySelector(".dz-top, .dz-handbar");
                const side = document.querySelector(".dz-nav");
                const foot = document.querySelector(".dz-bottom, .dz-handnav");

                const stays = where => {
                    if (shown(bar) && Math.abs(box(bar).top) > 1) told.push(`${where}: the bar is at ${box(bar).top}`);
                    if (shown(side) && Math.abs(box(side).top) > 1) told.push(`${where}: the words are at ${box(side).top}`);
                    if (shown(foot) && Math.abs(box(foot).bottom - innerHeight) > 1)
                        told.push(`${where}: the bar at the foot ends at ${box(foot).bottom} of ${innerHeight}`);
                };
                const headsHang = where => {
                    const below = shown(bar) ? box(bar).bottom : 0;
                    for (const head of document.querySelectorAll("main table:not(.dz-cards) thead th:first-child")) {
                        const table = box(head.closest("table"));
                        if (!shown(head) || getComputedStyle(head).position !== "sticky") continue;
                        if (table.top >= below || table.bottom <= below + 2 * box(head).height) continue;
                        if (Math.abs(box(head).top - below) > 1.5)
                            told.push(`${where}: a table's head is at ${box(head).top}, the bar ends at ${below}`);
                    }
                };
                const ownOf = (element, hit) => hit === element || element.contains(hit) || hit.contains(element)
                    || [...(element.labels ?? [])].some(label => label.contains(hit));
                const covered = element => {
                    const at = element.getClientRects()[0]; // the first line of what wraps
                    if (at.width < 4 || at.height < 4) return; // what only a reader hears
                    const x = Math.min(Math.max(at.left + at.width / 2, 1), innerWidth - 2);
                    const y = Math.min(Math.max(at.top + Math.min(at.height / 2, 20), 1), innerHeight - 2);
                    const hit = document.elementFromPoint(x, y);
                    if (!hit || ownOf(element, hit)) return;
                    told.push(`${named(element)} has the focus under ${named(hit)}`);
                };
                const ringless = element => {
                    const ring = [element, element.parentElement, ...(element.labels ?? [])].map(one => getComputedStyle(one));
                    if (ring.every(one => one.outlineStyle === "none" && one.boxShadow === "none"))
                        told.push(`${named(element)} does not show that it has the focus`);
                };

                const end = document.documentElement.scrollHeight;
                for (const part of [0.5, 1]) {
                    scrollTo(0, end * part);
                    stays(part === 1 ? "at the end" : "half way");
                    headsHang(part === 1 ? "at the end" : "half way");
                }
                const places = [...document.querySelectorAll(
                    "main a[href], main button:enabled, main input:enabled:not([type=hidden]), main select:enabled, "
                    + "main textarea:enabled, main summary, main [tabindex='0']")].filter(shown);
                const step = Math.max(1, Math.floor(places.length / 40));
                const walked = places.filter((place, index) => index % step === 0 || index === places.length - 1);
                scrollTo(0, 0);
                for (const place of [...walked, ...walked.toReversed()]) {
                    place.focus();
                    if (document.activeElement !== place) continue;
                    covered(place);
                    ringless(place);
                }
                document.activeElement?.blur();
                scrollTo(0, 0);
                return [...new Set(told)].slice(0, 5);
            }
            """;

    private final Page page;

    FrameCheck(Page page) {
        this.page = page;
    }

    /** A line each, at most five a page. */
    @SuppressWarnings("unchecked")
    List<String> loose() {
        return (List<String>) page.evaluate(SCRIPT);
    }
}
