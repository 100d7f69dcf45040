package org.dangzhi.foundation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dangzhi.browser.Chromium;
import org.dangzhi.foundation.web.page.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Our scripts in a real browser, over the real layout, with answers played by the test. */
@Tag("slow")
class ScriptTests {

    private static final int SAVED = 204;
    private static final String HOME = "http://dangzhi.test/";
    private static final String FORM = """
            <form method="post" action="/calls" hx-post="/calls" hx-target="#said" data-draft="call" data-main>
              <input type="hidden" name="_once" value="7d444840-9dc0-11d1-b245-5ffdce74fad2">
              <div class="dz-problem"></div>
              <div class="dz-field" data-field="tel"><label for="f-tel">Tel</label>
                <input id="f-tel" name="tel" aria-describedby="h-tel"><span id="h-tel">digits</span></div>
              <div class="dz-field" data-field="owner"><input type="hidden" id="f-owner" name="owner">
                <input id="p-owner" role="combobox" aria-controls="l-owner" data-picker="/choices" data-value="f-owner">
                <ul class="dz-hits" id="l-owner" role="listbox" hidden></ul></div>
              <textarea id="f-content" name="content"></textarea>
              <button type="button" data-phrase="查岗正常" data-into="f-content">查岗正常</button>
              <span data-draft-saved></span>
              <button type="submit">Save</button>
            </form>
            <div id="said"></div>
            <form method="post" action="/calls" hx-post="/calls" data-saved><button id="other" type="submit">Other</button></form>
            <a id="hot" href="#hot" data-key="n">new</a>
            """;

    private final List<String> complaints = new ArrayList<>();
    private Page page;
    private int status = SAVED;
    private String leadsTo = "";

    @BeforeEach
    void open() {
        page = Chromium.shared().newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
        page.route("**/*", this::answer);
        page.navigate(HOME);
    }

    @AfterEach
    void nothingWasForbiddenAndNothingBroke() {
        page.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aFormThatStaysHasAnotherKeyOnceItWasTaken() {
        var key = page.locator("[name=_once]");
        var first = key.inputValue();
        status = 422;
        page.fill("#f-tel", "05435552101");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("[data-field=tel] .dz-error")).hasText("请填写");
        assertThat(key).hasValue(first);

        status = SAVED;
        page.keyboard().press("Control+Enter");
        assertThat(key).not().hasValue(first);
        assertThat(key.inputValue()).matches("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}");
    }

    @Test
    void aRefusalHangsAtItsFieldAndKeepsWhatWasTyped() {
        status = 422;
        page.fill("#f-tel", "05435552101");
        page.keyboard().press("Control+Enter");

        assertThat(page.locator("[data-field=tel] .dz-error")).hasText("请填写");
        assertThat(page.locator("#f-tel")).hasAttribute("aria-describedby", "h-tel e-tel");
        assertThat(page.locator("#f-tel")).isFocused();
        assertThat(page.locator("#f-tel")).hasValue("05435552101");
    }

    @Test
    void theNextAttemptClearsTheMessages() {
        status = 422;
        page.keyboard().press("Control+s");
        assertThat(page.locator(".dz-error")).hasCount(1);
        status = SAVED;
        page.keyboard().press("Control+s");
        assertThat(page.locator(".dz-error")).hasCount(0);
        assertThat(page.locator("#f-tel")).hasAttribute("aria-describedby", "h-tel");
    }

    /** One reports, the other only notes: the key takes the one that the eye takes, with what it carries. */
    @Test
    void theKeysPressThePrimaryButton() {
        page.evaluate("""
                () => {
                  const form = document.querySelector("form[data-main]");
                  form.insertAdjacentHTML("beforeend", `<button type="submit" name="act" value="keep" data-save>Keep</button>
                    <button class="btn btn-primary" type="submit" name="act" value="send">Send</button>`);
                  document.addEventListener("submit", (event) => { document.title = event.submitter.value; });
                }
                """);
        page.keyboard().press("Control+Enter");
        assertThat(page).hasTitle("send");
        page.keyboard().press("Control+s");
        assertThat(page).hasTitle("keep");
    }

    @Test
    void aRefusalStandsInItsFormWhereverTheAnswerWouldGo() {
        status = 500;
        page.click("form[data-main] button[type=submit]");
        assertThat(page.locator("form[data-main] .dz-notice.refuse")).isVisible();
        assertThat(page.locator("#problem")).isEmpty();
    }

    @Test
    void aRefusalAboveThePageGoesWithTheNextAttempt() {
        status = 500;
        page.click("#other");
        assertThat(page.locator("#problem .dz-notice.refuse")).isVisible();
        status = SAVED;
        page.click("#other");
        assertThat(page.locator("#problem")).isEmpty();
    }

    @Test
    void aFormThatSaysSoTellsThatItWasSaved() {
        page.click("#other");
        assertThat(page.locator("#toasts")).hasText("已保存。");
    }

    @Test
    void aFormThatLeadsOnTellsItOnTheNextPage() {
        leadsTo = "/";
        page.click("#other");
        assertThat(page.locator("#toasts")).hasText("已保存。");
    }

    @Test
    void aDraftComesBackAndIsDroppedOnceSaved() {
        page.fill("#f-content", "3号站锅炉停运");
        page.reload();
        assertThat(page.locator("#f-content")).hasValue("3号站锅炉停运");
        assertThat(page.locator(".dz-restored")).hasCount(1);

        page.click("form[data-main] button[type=submit]");
        page.waitForCondition(() -> page.locator(".dz-restored").count() == 0);
        page.reload();
        assertThat(page.locator("#f-content")).hasValue("");
    }

    @Test
    void aFaultOfOursLosesNoDraft() {
        status = 500;
        page.fill("#f-content", "3号站锅炉停运");
        page.click("form[data-main] button[type=submit]");
        assertThat(page.locator(".dz-notice.refuse")).isVisible();
        page.reload();
        assertThat(page.locator("#f-content")).hasValue("3号站锅炉停运");
    }

    @Test
    void aPersonIsPickedByTypingAndArrows() {
        page.locator("#p-owner").pressSequentially("z");
        assertThat(page.locator("#l-owner [role=option]")).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#p-owner")).hasAttribute("aria-activedescendant", "l-owner-1");
        page.keyboard().press("Enter");

        assertThat(page.locator("#p-owner")).hasValue("赵金良");
        assertThat(page.locator("#f-owner")).hasValue("2");
        assertThat(page.locator("#p-owner")).hasAttribute("aria-expanded", "false");
    }

    @Test
    void aNameThatNobodyWasChosenForIsMarked() {
        page.locator("#p-owner").pressSequentially("z");
        assertThat(page.locator("#l-owner [role=option]")).hasCount(2);
        page.locator("#f-content").focus();
        page.waitForCondition(() -> page.locator("#p-owner.is-invalid").count() == 1);
    }

    @Test
    void aPhraseGoesWhereTheCursorIs() {
        page.fill("#f-content", "16:00 ");
        page.click("[data-phrase]");
        assertThat(page.locator("#f-content")).hasValue("16:00 查岗正常");
    }

    /** Beside the box, in a form that is half written: the browser would go to the file. */
    @Test
    void whatIsDroppedAnywhereOnAFormIsInItsFieldAndKeptTogether() {
        page.evaluate("""
                () => {
                  document.querySelector("form[data-main]").insertAdjacentHTML("beforeend",
                    `<div class="dz-file"><input type="file" name="files" multiple><ul class="chosen"></ul></div>`);
                  window.drop = (name) => {
                    const carried = new DataTransfer();
                    carried.items.add(new File(["x"], name));
                    const event = new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried });
                    return !document.getElementById("f-content").dispatchEvent(event);
                  };
                }
                """);
        assertThat(page.evaluate("drop('签到表.pdf')")).isEqualTo(true);
        assertThat(page.evaluate("drop('照片.jpg')")).isEqualTo(true);
        assertThat(page.locator(".chosen li span")).hasText(new String[] {"签到表.pdf", "照片.jpg"});
    }

    @Test
    void aNameBehindAnAtIsChosenFromTheOffered() {
        page.evaluate("document.getElementById('f-content').dataset.mentions = ''");
        page.locator("#f-content").pressSequentially("请 @z");
        assertThat(page.locator("#mentions [role=option]")).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#f-content")).hasAttribute("aria-activedescendant", "mentions-1");
        page.keyboard().press("Enter");
        assertThat(page.locator("#f-content")).hasValue("请 @赵金良 ");
        assertThat(page.locator("#mentions")).hasCount(0);
    }

    @Test
    void lettersAreKeysOnlyWhereNobodyTypes() {
        page.locator("#f-tel").pressSequentially("n");
        assertThat(page.url()).isEqualTo(HOME);
        page.locator("h1").click();
        page.keyboard().press("n");
        assertThat(page.url()).isEqualTo(HOME + "#hot");
    }

    @Test
    void searchOpensOverEveryPage() {
        page.keyboard().press("Control+k");
        assertThat(page.locator("#palette input")).isFocused();
        page.keyboard().type("zjl");
        assertThat(page.locator("#palette-hits a")).hasCount(2);
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("#palette-hits a").first()).isFocused();
        page.keyboard().press("Escape");
        assertThat(page.locator("#palette")).not().isVisible();
    }

    private void answer(Route route) {
        var path = route.request().url().replace(HOME, "/").replaceAll("[?#].*", "");
        if (path.startsWith("/assets/")) PlayedAnswers.asset(route, path.substring(path.lastIndexOf('/') + 1));
        else if (path.equals("/")) PlayedAnswers.html(route, 200, PlayedAnswers.layout(FORM));
        else if (path.endsWith("/choices")) PlayedAnswers.html(route, 200, choices());
        else if (path.equals("/search")) PlayedAnswers.html(route, 200, "<a href='#1'>张建林</a><a href='#2'>赵金良</a>");
        else if (path.equals("/calls") && !leadsTo.isEmpty())
            route.fulfill(new Route.FulfillOptions().setStatus(200).setHeaders(Map.of("HX-Redirect", leadsTo)));
        else if (path.equals("/calls")) PlayedAnswers.html(route, status, status == SAVED ? "" : problem());
        else route.fulfill(new Route.FulfillOptions().setStatus(204));
    }

    private String problem() {
        var messages = status == 422 ? List.of(new Problem.Message("tel", "请填写")) : List.<Problem.Message>of();
        var problem = new Problem("ban", "还不能存", messages, List.of(), "");
        return RenderedTemplate.of("layout/Problem", Locale.SIMPLIFIED_CHINESE, Map.of("problem", problem))
                .body()
                .html();
    }

    private static String choices() {
        return """
                <li role="option" data-id="1" data-name="张建林"><b>张建林</b><small></small></li>
                <li role="option" data-id="2" data-name="赵金良"><b>赵金良</b><small></small></li>
                """;
    }
}
