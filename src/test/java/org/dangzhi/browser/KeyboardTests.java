package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
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
    void spaceShowsARowInShortAndEscGivesTheFocusBack() {
        open("/items?tab=all");
        press("j");
        var row = page.locator("tr:has([data-peek]) a.main").first();
        assertThat(row).isFocused();
        press("Space");
        var peek = page.locator("#peek");
        assertThat(peek.locator("h2")).hasText(row.textContent());
        press("k");
        assertThat(row).isFocused();
        peek.locator("footer a").focus();
        press("Escape");
        assertThat(peek).isHidden();
        assertThat(row).isFocused();
    }

    @Test
    void onANarrowScreenARowOpensItsPage() {
        page.setViewportSize(390, 768);
        open("/items?tab=all");
        page.locator("tr:has([data-peek]) a.main").first().focus();
        press("Space");
        page.waitForURL("**/items/*-*");
        page.setViewportSize(1366, 768);
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
    void theHalfWrittenLineOfTheLogIsThereAfterACall() {
        knows("0543-5555130");
        open("/duty/log");
        press("l");
        page.keyboard().insertText("巡查配电室，");
        press("F2");
        type("5130");
        assertThat(page.locator("#call-match [data-take]").first()).isVisible();
        press("Enter");
        page.keyboard().insertText("明天的检查提前");
        press("Control+Enter");
        assertThat(page.locator("#call")).isHidden();

        assertThat(page.locator(".dz-quick input[name=text]")).hasValue("巡查配电室，");
    }

    @Test
    void f2BeginsACallEvenWhileOneTypes() {
        open("/contacts/new");
        page.locator("#f-name").focus();
        page.keyboard().type("调度");
        press("F2");
        assertThat(page.locator("#f-call-tel")).isFocused();
        press("Escape");
        assertThat(page.locator("#call")).isHidden();
        assertThat(page.locator("#f-name")).hasValue("调度");
    }

    /** F2, 5110, Enter, the content, Ctrl+Enter: seven keys besides what was said. */
    @Test
    void aCallOfAKnownNumberTakesSevenKeysAndLeavesOneWhereOneWas() {
        knows("0543-5555110");
        open("/duty/log");
        int keys = press("F2") + type("5110");
        assertThat(page.locator("#call-match [data-take]").first()).isVisible();
        keys += press("Enter");
        assertThat(page.locator("#f-call-content")).isFocused();
        page.keyboard().insertText("明天的检查提前到 08:30");
        keys += press("Control+Enter");

        assertThat(page.locator("#toasts")).containsText("已存");
        assertThat(page.locator("#call")).isHidden();
        org.assertj.core.api.Assertions.assertThat(page.url()).endsWith("/duty/log");
        org.assertj.core.api.Assertions.assertThat(keys).isEqualTo(7);
    }

    /** Without what was said: F2, F4, two initials, Enter, Tab, Tab, the due time, Ctrl+Enter. */
    @Test
    void anItemOutOfACallIsReachedByOneKeyAndItsDueTimeIsSaid() {
        open("/duty/log");
        press("F2");
        assertThat(page.locator("#f-call-tel")).isFocused();
        page.locator("#f-call-content").fill("3 号站锅炉停运，请核实");
        press("F4");
        assertThat(page.locator("#p-call-owner")).isFocused();
        type("周");
        assertThat(page.locator("#l-call-owner [role=option]").first()).isVisible();
        press("Enter");
        page.locator("#f-call-due").fill("明早8点前");
        if (page.locator("#f-call-supervisor").inputValue().isEmpty()) {
            page.locator("#p-call-supervisor").fill("李");
            assertThat(page.locator("#l-call-supervisor [role=option]").first()).isVisible();
            page.locator("#p-call-supervisor").press("Enter");
        }
        press("Control+Enter");

        assertThat(page.locator("#toasts")).containsText("08:00");
    }

    /**
     * F2, the number's end, Enter, what was said, the button that passes it on, initials, Enter, Tab, Tab, the due time,
     * Ctrl+Enter: with a key every 120 milliseconds.
     */
    @Test
    void aCallThatBecomesAnItemTakesFewKeysAndSeconds() {
        knows("0543-5555120");
        var axe = new Axe(page);
        open("/duty/log");
        long begun = System.nanoTime();
        int keys = press("F2") + slowly("5120");
        assertThat(page.locator("#call-match [data-take]").first()).isVisible();
        assertThat(page.locator("#call-match h2", new Page.LocatorOptions().setHasText("是谁")))
                .hasCount(1);
        keys += press("Enter");
        assertThat(page.locator("#f-call-content")).isFocused();
        slowly("3 号站锅炉停运，请核实");
        page.locator("[data-passes]").click();
        assertThat(page.locator("#p-call-owner")).isFocused();
        keys += 1 + slowly("周");
        assertThat(page.locator("#l-call-owner [role=option]").first()).isVisible();
        keys += press("Enter");
        if (page.locator("#f-call-supervisor").inputValue().isEmpty()) {
            page.locator("#p-call-supervisor").focus();
            keys += slowly("李");
            assertThat(page.locator("#l-call-supervisor [role=option]").first()).isVisible();
            keys += press("Enter");
        }
        assertThat(page.locator("#f-call-due")).not().hasValue(""); // two hours are proposed
        page.locator("#f-call-due").selectText(); // as Tab into it does
        keys += 2 + slowly("明早8点前");
        var seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(axe.wcag22AA()).isEmpty();
        keys += press("Control+Enter");

        assertThat(page.locator("#toasts")).containsText("08:00");
        System.out.printf("A call with an item: %d keys besides what was said, %.1f s%n", keys, seconds);
        assertThat(keys).isLessThanOrEqualTo(25);
        assertThat(seconds).isLessThan(15);
    }

    @Test
    void twoCallsAreTwoDraftsAndEscKeepsTheirs() {
        open("/duty/log");
        page.evaluate("localStorage.clear()");
        press("F2");
        page.locator("#f-call-content").fill("第一个电话");
        press("F2");
        assertThat(page.locator("#call [data-drafts]")).containsText("第一个电话");
        assertThat(page.locator("#f-call-content")).hasValue("");
        page.locator("#f-call-content").fill("第二个电话");
        press("Escape");
        assertThat(page.locator("#toasts")).containsText("草稿留着");

        press("F2");
        assertThat(page.locator("#call [data-drafts]")).containsText("第二个电话");
        page.locator("#call .dz-draftrow button").first().click();
        assertThat(page.locator("#f-call-content")).hasValue("第一个电话");
        press("Control+Enter");
        assertThat(page.locator("#call")).isHidden();
        press("F2");
        assertThat(page.locator("#call .dz-draftrow")).hasCount(1);
        page.locator("#call .dz-draftrow button").last().click();
        assertThat(page.locator("#call .dz-draftrow")).hasCount(0);
    }

    /** It closed with "draft kept", and looked saved. */
    @Test
    void aCallThatIsRefusedStaysOpenAndSaysWhy() {
        open("/duty/log");
        page.evaluate("localStorage.clear()");
        press("F2");
        page.locator("#f-call-content").fill("三厂停电");
        page.locator("#p-call-owner").focus();
        slowly("周");
        assertThat(page.locator("#l-call-owner [role=option]").first()).isVisible();
        press("Enter");
        page.locator("#f-call-due").fill("");
        press("Control+Enter");

        assertThat(page.locator("#call .dz-error.placed")).hasCount(1);
        assertThat(page.locator("#call")).isVisible();
        press("Escape");
        press("F2");
        page.locator("#call .dz-draftrow button").first().click();
        assertThat(page.locator("#p-call-owner")).not().hasValue("");
        page.locator("#f-call-due").fill("明天 9 点");
        press("Control+Enter");
        assertThat(page.locator("#call")).isHidden();
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

    /** @return how many keys were pressed: one */
    private int press(String keys) {
        page.keyboard().press(keys);
        return 1;
    }

    /** @return how many keys were pressed */
    private int type(String text) {
        page.keyboard().type(text);
        return text.length();
    }

    private int slowly(String text) {
        page.keyboard().type(text, new Keyboard.TypeOptions().setDelay(120));
        return text.length();
    }

    /** A call of the number came before, so it is known. */
    private void knows(String number) {
        open("/contacts/new");
        page.fill("#f-name", "单春梅");
        page.locator("[name=number]").first().fill(number);
        press("Control+s");
        page.waitForURL(address -> !address.endsWith("/new"));
    }
}
