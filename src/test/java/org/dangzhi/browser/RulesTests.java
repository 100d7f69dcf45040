package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules at the point of work: found, judged while typed, tightened, read and confirmed, bound. */
class RulesTests extends BrowserTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void areFoundAppliedTightenedAndBound(String language) {
        var room = room().on(LocalDate.of(2026, 11, 23));
        var director = signIn(language, room.account("zeng"));

        director.navigate(home() + "/rules");
        director.locator("form[action='/rules/delivery'] button").first().click();
        assertThat(director.locator("main tbody tr").first()).isVisible();
        finds(director);
        judges(director);
        tightens(director);
        binds(director);
        assertThat(complaints).isEmpty();
    }

    private void finds(Page director) {
        director.navigate(home() + "/rules?q=" + "陪餐人数");
        assertThat(director.locator("main mark").first()).containsText("陪餐");
        director.locator("main a[href^='/rules/']", new Page.LocatorOptions().setHasText("第十条"))
                .first()
                .click();
        assertThat(director.locator("main h1")).containsText("党政机关国内公务接待管理规定");
    }

    private void judges(Page director) {
        director.navigate(home() + "/rules/check?kind=MEAL");
        director.selectOption("[name='f.nature']", "OFFICIAL");
        director.selectOption("[name='f.meal']", "WORKING");
        director.fill("[name='f.guests']", "6");
        director.fill("[name='f.diners']", "3");
        assertThat(director.locator("#findings .dz-finding.alarm")).hasCount(0);
        director.fill("[name='f.diners']", "5");
        assertThat(director.locator("#findings .dz-finding.alarm").first()).containsText("第十条");
    }

    private void tightens(Page director) {
        director.navigate(home() + "/rules/standards/new?like=reception.diners.official");
        director.fill("[name='most']", "gests");
        assertThat(director.locator("#trial .dz-state.alarm")).containsText("gests");
        director.fill("[name='most']", "2");
        director.fill("[name='f.guests']", "6");
        director.fill("[name='f.diners']", "3");
        director.selectOption("[name='f.nature']", "OFFICIAL");
        director.selectOption("[name='f.meal']", "WORKING");
        assertThat(director.locator("#trial .dz-finding").first()).containsText("3");
        director.locator("#standard button[type=submit]").click();
        director.waitForURL("**/rules/standards/own.reception.diners.official");
    }

    private void binds(Page director) {
        director.navigate(home() + "/rules/booklet?level=COMPANY");
        var word = director.waitForDownload(() -> director.click("main button[formaction='/rules/booklet/word']"));
        assertThat(word.suggestedFilename()).endsWith(".docx");
    }
}
