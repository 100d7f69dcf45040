package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A duty desk without a mouse. */
class KeyboardTests extends BrowserTest {

    /** What has the focus: marked by an outline (its own or its frame's), and not hidden under a bar. */
    private static final String HOW_FOCUS_IS_SEEN = """
            () => {
              const it = document.activeElement;
              if (!it || it === document.body) return "";
              const name = it.tagName + "." + it.className + " " + (it.textContent || it.name || "").trim().slice(0, 20);
              const marked = [it, it.nextElementSibling, it.closest(".dz-quick")].some((one) => {
                const style = one && getComputedStyle(one);
                return style && ((style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) ||
                  (one.matches(".dz-quick") && style.boxShadow !== "none"));
              });
              if (!marked) return "not marked: " + name;
              const box = it.getBoundingClientRect();
              const x = Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1);
              const points = [box.top + 1, box.top + box.height / 2, box.bottom - 1];
              const seen = points.some((y) => {
                const top = document.elementFromPoint(x, y);
                return top && (it.contains(top) || top.contains(it) || top.matches("label, span"));
              });
              return seen ? "" : "hidden: " + name;
            }
            """;

    private Page page;

    @BeforeAll
    void sitDown() {
        var room = room().on(LocalDate.of(2026, 11, 23));
        new BusyDay(room, port).passes();
        page = signIn("zh", room.account("zhou"));
    }

    @Test
    void theFirstTabLeadsPastTheNavigation() {
        open("/contacts");
        press("Tab");
        assertThat(page.locator(".dz-skip")).isFocused();
        assertThat(page.locator(".dz-skip")).isInViewport();
        press("Enter");
        press("Tab");
        assertThat((Boolean) page.evaluate("document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"/duty/log,1366", "/duty/log,390", "/contacts/new,1366", "/contacts,390", "/me/notices,390"})
    void whatHasTheFocusIsMarkedAndSeen(String path, int width) {
        page.setViewportSize(width, 768);
        open(path);
        var unseen = new ArrayList<String>();
        for (int stop = 0; stop < 45; stop++) {
            press("Tab");
            var said = (String) page.evaluate(HOW_FOCUS_IS_SEEN);
            if (!said.isEmpty()) unseen.add(said);
        }
        page.setViewportSize(1366, 768);
        assertThat(unseen).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/duty/checks [data-dialog]", "/duty/log .dz-quick a[hx-get]", "/duty/log [data-palette]"})
    void aDialogHoldsTheFocusUntilEscGivesItBack(String place) {
        var words = place.split(" ", 2);
        open(words[0]);
        var opener = page.locator(words[1]).first();
        opener.focus();
        press("Enter");
        var dialog = page.locator("dialog[open]");
        assertThat(dialog).isVisible();
        assertThat(dialog.getAttribute("aria-label") + dialog.getAttribute("aria-labelledby"))
                .isNotEqualTo("nullnull");
        for (int stop = 0; stop < 25; stop++) {
            press("Tab");
            assertThat((Boolean) page.evaluate("""
                    document.activeElement === document.body || document.activeElement.closest("dialog[open]") !== null
                    """)).isTrue();
        }
        press("Escape");
        assertThat(dialog).hasCount(0);
        assertThat(opener).isFocused();
    }

    @Test
    void ctrlKSearchesFromAnywhereAndArrowsWalkThroughWhatIsFound() {
        open("/contacts/new");
        page.locator("#f-name").focus();
        press("Control+k");
        page.keyboard().type("指挥中心");
        var first = page.locator("#palette-hits a").first();
        assertThat(first).isVisible();
        press("ArrowDown");
        assertThat(first).isFocused();
        press("Enter");
        page.waitForURL(address -> !address.endsWith("/new"));
    }

    @Test
    void f2BeginsACallEvenWhileOneTypes() {
        open("/contacts/new");
        page.locator("#f-name").focus();
        press("F2");
        page.waitForURL("**/phone/new");
        assertThat(page.locator("main form :focus")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/duty/log"})
    void lBeginsAnEntryWhereTheLogStands(String path) {
        open(path);
        press("l");
        assertThat(page.locator(".dz-quick input:focus")).hasCount(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Control+s", "Control+Enter"})
    void aFormIsSentByItsKeys(String keys) {
        open("/contacts/new");
        page.fill("#f-name", "调度台 " + keys);
        press(keys);
        page.waitForURL(address -> !address.endsWith("/new"));
        assertThat(page.locator("body")).containsText("调度台 " + keys);
    }

    @Test
    void aRefusedFieldTakesTheFocusAndSaysWhy() {
        open("/contacts/new");
        page.fill("#f-unit", "应急局");
        page.evaluate("document.querySelector('main form').noValidate = true");
        press("Control+s");
        Locator field = page.locator("#f-name");
        assertThat(field).isFocused();
        assertThat(field).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#" + field.getAttribute("aria-describedby"))).isVisible();
        assertThat(page.locator("#f-unit")).hasValue("应急局");
    }

    private void open(String path) {
        page.navigate(home() + path);
    }

    private void press(String keys) {
        page.keyboard().press(keys);
    }
}
