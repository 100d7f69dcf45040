package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A roster: wished for, solved, pinned, compared, published, repaired, swapped, printed. */
class RosterPlanTests extends BrowserTest {

    private static final Map<String, Pattern> PROVEN =
            Map.of("zh", Pattern.compile("已证最优"), "en", Pattern.compile("proven optimal"));

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isPlannedPublishedAndChanged(String language) {
        var room = room().on(LocalDate.of(2026, 11, 23)).withMoreOfficers();
        var officer = signIn(language, room.account("zhou"));
        var director = signIn(language, room.account("zeng"));

        wishes(officer);
        names(director);
        var first = solves(director, language);
        pins(director);
        solves(director, language);
        compares(director);
        director.navigate(first);
        publishes(director);
        assertThat(director.locator(".dz-roster")).containsText("周海燕");
        repairs(director);
        swaps(officer, director);
        movesByHand(director);
        assertThat(director.request().get(home() + "/duty/roster/2026-12/pdf").status())
                .isEqualTo(200);
        assertThat(complaints).isEmpty();
    }

    /** After a look at what that changes; then on to who has read of it. */
    private void publishes(Page director) {
        director.locator("a[href$='/publish']").click();
        assertThat(director.locator(".dz-aside .dz-have")).containsText("周海燕");
        assertThat(director.locator("main section").first().locator(".dz-have")).isVisible();
        director.locator("form[action$='/publish'] button").click();
        director.waitForURL("**/publication");
        assertThat(director.locator("form[action$='/withdrawal'] button")).isVisible();
        director.locator("main a[href^='/duty/roster']").first().click();
        director.waitForURL("**/duty/roster?month=2026-12");
    }

    private void wishes(Page officer) {
        officer.navigate(home() + "/duty/wishes");
        officer.selectOption("select[name=sort]", "AVOID");
        officer.fill("input[name=from]", "2026-12-08");
        officer.locator("main form[action='/duty/wishes'] button[type=submit]").click();
        assertThat(officer.locator("form[action$='/withdraw']")).hasCount(1);
    }

    private void names(Page director) {
        director.navigate(home() + "/duty/plan/people");
        director.locator("form[action$='/from-shifts'] button").click();
        assertThat(director.locator("main tbody tr")).hasCount(5);
        for (var more : List.of("何春梅", "许明", "乐家栋", "缪欣怡")) {
            var input = director.locator("#p-person");
            input.fill("");
            input.pressSequentially(more);
            assertThat(director.locator("#l-person [role=option]").first()).containsText(more);
            input.press("Enter");
            director.locator("main form[data-main] button[type=submit]").click();
            assertThat(director.locator("main tbody")).containsText(more);
        }
    }

    private String solves(Page director, String language) {
        director.navigate(home() + "/duty/plan");
        director.fill("input[name=from]", "2026-12-07");
        director.fill("input[name=to]", "2026-12-13");
        director.locator("main form[data-main] button[type=submit]").click();
        director.waitForURL("**/duty/plan/drafts/*");
        proven(director, language);
        assertThat(director.locator(".dz-roster").first()).containsText("周海燕");
        return director.url();
    }

    /** A proof takes its seconds, and more of them where other work is done beside it. */
    private static void proven(Page director, String language) {
        assertThat(director.locator("#solve"))
                .containsText(PROVEN.get(language), new ContainsTextOptions().setTimeout(90_000));
    }

    private void pins(Page director) {
        var mark = director.locator("button.np").first();
        mark.focus();
        mark.press("Enter");
        var panel = director.locator("td.open > #place");
        assertThat(panel.locator("tbody tr").first()).isVisible();
        panel.press("Escape");
        assertThat(panel).isHidden();
        assertThat(mark).isFocused();
        mark.click();
        panel.locator("form[action$='/why'] button").click();
        assertThat(director.locator("#why .dz-b")).isVisible();
        panel.locator("form[action$='/pin'] button").click();
        assertThat(director.locator(".dz-roster button.pin")).hasCount(1);
    }

    private void compares(Page director) {
        director.navigate(home() + "/duty/plan");
        var drafts = director.locator("input[name=draft]");
        drafts.nth(0).check();
        drafts.nth(1).check();
        director.locator("form[action='/duty/plan/compare'] button").click();
        director.waitForURL("**/duty/plan/compare?*");
        assertThat(director.locator("main table").first().locator("tbody tr").first())
                .isVisible();
    }

    private void repairs(Page director) {
        director.navigate(home() + "/duty/plan/repair");
        var input = director.locator("#p-person");
        input.pressSequentially("仇志远");
        assertThat(director.locator("#l-person [role=option]").first()).containsText("仇志远");
        input.press("Enter");
        director.fill("input[name=from]", "2026-12-07");
        director.fill("input[name=to]", "2026-12-10");
        director.locator("main form[data-main] button[type=submit]").click();
        director.waitForURL("**/duty/plan/repair/*");
        assertThat(director.locator(".dz-moves li").first()).isVisible(new IsVisibleOptions().setTimeout(90_000));
        director.locator("form[action$='/publish'] button").click();
        director.waitForURL("**/duty/roster?month=2026-12");
    }

    /** Primary and secondary of one shift change places: no must can forbid that. */
    private void swaps(Page officer, Page director) {
        officer.navigate(home() + "/duty/swaps");
        var seat = officer.locator("select[name=seat] option").first().getAttribute("value");
        var shift = seat.substring(0, seat.indexOf('_'));
        officer.selectOption("select[name=seat]", seat);
        officer.selectOption(
                "select[name=to]",
                officer.locator("select[name=to] option[value*='" + shift + "']")
                        .getAttribute("value"));
        officer.locator("main form[data-main] button[type=submit]").click();
        assertThat(officer.locator("form[action$='/withdraw']")).hasCount(1);
        director.navigate(home() + "/duty/swaps");
        director.locator("form[action$='/accept'] button").click();
        director.locator("form[action$='/confirm'] button").click();
        Locator done = director.locator(".dz-state.go");
        assertThat(done).hasCount(1, new HasCountOptions().setTimeout(20_000));
    }

    /** The pair of a shift exchanged with the keys in the month, and with the mouse in the week. */
    private void movesByHand(Page director) {
        director.navigate(home() + "/duty/roster?month=2026-12");
        var shift = director.locator("button.dp").first().getAttribute("data-shift"); // a night was promised
        var primary = "[data-shift='" + shift + "'][data-post=PRIMARY]";
        var secondary = "[data-shift='" + shift + "'][data-post=SECONDARY]";
        var first = director.getAttribute(primary, "data-person");
        var second = director.getAttribute(secondary, "data-person");

        director.focus(primary);
        director.keyboard().press("Enter");
        assertThat(director.locator("#calendar-said")).not().isEmpty();
        director.keyboard().press("Escape");
        assertThat(director.locator("#calendar-said")).isEmpty();
        director.keyboard().press("Enter");
        director.keyboard().press("ArrowLeft"); // the focus goes from cell to cell, and through those without a shift
        director.focus(secondary);
        director.keyboard().press("Enter");
        assertThat(director.locator(primary)).hasAttribute("data-person", second);
        assertThat(director.locator(secondary)).hasAttribute("data-person", first);

        director.navigate(home() + "/duty/roster?view=week&day=2026-12-07");
        director.locator(primary).hover();
        director.mouse().down();
        director.locator(secondary).hover(); // a browser takes the first step for the begin, the second for the way
        director.locator(secondary).hover();
        director.mouse().up();
        assertThat(director.locator(primary)).hasAttribute("data-person", first);
        assertThat(director.locator(".dz-week")).isVisible();
    }
}
