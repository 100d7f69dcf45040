package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole shift: taken, logged, a call that becomes an item, checked, handed over with four signatures, printed. */
class WholeShiftTests extends BrowserTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void isTakenLoggedHandedOverAndPrinted(String language) throws Exception {
        var room = room().on(MONDAY);
        var primary = signIn(language, room.account("zhou"));
        arrives(primary, "周海燕");
        var secondary = signIn(language, room.account("li"));
        arrives(secondary, "李文博");

        writesTheLog(primary);
        takesACall(primary);
        checksTheLog(secondary);
        secondary.close();
        clock.forward(Duration.ofHours(3));
        var desk = signIn(language, room.account("zhou"));
        handsOver(desk);
        prints(desk);

        assertThat(complaints).isEmpty();
    }

    private void arrives(Page officer, String name) {
        officer.locator(".dz-shift a.btn[href='/duty/shift']").click();
        officer.waitForURL("**/duty/shift*");
        var looked = officer.locator("input[name=sound]");
        for (int n = 0; n < looked.count(); n++) looked.nth(n).check();
        officer.locator("form[action$='/arrivals'] button[type=submit]").click();
        assertThat(officer.locator("form[action$='/arrivals']")).hasCount(0);
        officer.navigate(home() + "/");
        assertThat(officer.locator(".dz-shift .post", new Page.LocatorOptions().setHasText(name)))
                .containsText(":42");
    }

    private void writesTheLog(Page primary) {
        primary.keyboard().press("l");
        primary.keyboard().type("收到省公司明电〔2026〕31号，送张建林阅示");
        primary.keyboard().press("Enter");
        assertThat(primary.locator(".dz-log.brief")).containsText("明电〔2026〕31号");
    }

    private void takesACall(Page primary) {
        primary.keyboard().press("F2");
        primary.fill("#call input[name=tel]", "0543-5553110");
        primary.fill("#call input[name=callerUnit]", "采油二厂值班室");
        primary.fill("#call input[name=callerName]", "郭强");
        primary.fill("#call textarea[name=content]", "3 号站供暖锅炉停运，备用泵已启动。请回话。");
        pick(primary, "call-owner", "ft", "冯涛");
        primary.fill("#call input[name=due]", "今天18点前");
        primary.keyboard().press("Control+Enter");
        assertThat(primary.locator("#toasts")).containsText("2026-0001");
        assertThat(primary.locator("#call")).isHidden();
        primary.navigate(home() + "/items?tab=all");
        assertThat(primary.locator("table")).containsText("3 号站供暖锅炉停运");
        assertThat(primary.locator("table")).containsText("冯涛");
    }

    private void checksTheLog(Page secondary) {
        secondary.navigate(home() + "/duty/log");
        var check = secondary.locator("form.dz-act[action$='/checks'] button");
        secondary.locator("form.dz-act[action$='/checks'] a").first().click();
        assertThat(secondary.locator("#dialog form[action$='/questions'] textarea"))
                .isVisible();
        secondary.keyboard().press("Escape");
        int unchecked = check.count();
        assertThat(unchecked).isGreaterThanOrEqualTo(2);
        for (int left = unchecked; left > 0; left--) {
            check.first().click();
            assertThat(check).hasCount(left - 1);
        }
    }

    private void handsOver(Page desk) {
        desk.navigate(home() + "/handover");
        assertThat(desk.locator(".dz-signs")).containsText("仇志远");
        desk.fill("textarea[name=special]", "夜间降温，两小时问一次炉温。");
        sign(desk, 1); // what was typed goes with the signature
        assertThat(desk.locator("#handover-words")).containsText("夜间降温");
        sign(desk, 2);
        assertThat(desk.locator(".dz-notice.refuse")).isVisible();
        desk.locator("tr.dz-flag summary").first().click();
        desk.locator("tr.dz-flag select[name=taker]").first().selectOption(new SelectOption().setLabel("仇志远"));
        desk.locator("tr.dz-flag form.dz-dropform button[type=submit]").first().click();
        assertThat(desk.locator("tr.dz-flag")).hasCount(0);
        sign(desk, 3);
        sign(desk, 4);
        assertThat(desk.locator(".dz-notice.go")).isVisible();
    }

    private void sign(Page desk, int signed) {
        desk.fill("input[name=password]", StoryDutyRoom.PASSWORD);
        desk.locator("form[action$='/signatures'] button[type=submit]").click();
        assertThat(desk.locator(".dz-signs li.done")).hasCount(signed);
    }

    private void prints(Page desk) throws Exception {
        var pdf = desk.request().get(desk.url().replaceAll("[?#].*", "") + "/form.pdf");
        assertThat(pdf.status()).isEqualTo(200);
        try (var document = Loader.loadPDF(pdf.body())) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text).contains("周海燕", "李文博", "仇志远", "孙晓琳", "夜间降温");
        }
        for (var paper : List.of(
                "/duty/log/2026-11-23/pdf",
                "/duty/log/2026-11-23/word",
                "/duty/roster/2026-11/pdf",
                "/duty/roster/2026-11/word"))
            assertThat(desk.request().get(home() + paper).status()).as(paper).isEqualTo(200);
    }

    private static void pick(Page page, String field, String typed, String expected) {
        var input = page.locator("#p-" + field);
        input.fill("");
        input.pressSequentially(typed);
        Locator option = page.locator("#l-" + field + " [role=option]").first();
        assertThat(option).containsText(expected);
        input.press("Enter");
        assertThat(input).hasValue(Pattern.compile(".*" + expected + ".*"));
    }
}
