package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.DangzhiApplication;
import org.dangzhi.foundation.access.FirstRun;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From a machine without an office to a published roster, with nothing but the pages. An act is a field that is filled, a choice, or a
 * click; Enter at the end of a field goes with it.
 */
@Tag("slow")
@SpringBootTest(
        classes = DangzhiApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.application.name=setup-story") // a database nobody used yet
class SetupStoryTests {

    private static final int MOST_ACTS = 30;
    private static final String PEOPLE = """
            姓名\t单位\t职务\t手机
            周海燕\t办公室\t值班长\t13800000001
            李文博\t办公室\t值班员\t13800000002
            马俊峰\t办公室\t值班员\t13800000003
            仇志远\t集输厂\t值班员\t13800000004
            单春梅\t集输厂\t值班员\t13800000005
            何春梅\t集输厂\t值班员\t13800000006
            许明\t集输厂\t值班员\t13800000007
            乐家栋\t集输厂\t值班员\t13800000008
            缪欣怡\t集输厂\t值班员\t13800000009
            秦大勇\t集输厂\t值班员\t13800000010
            """;

    @Autowired
    FirstRun firstRun;

    @LocalServerPort
    int port;

    private final List<BrowserContext> machines = new ArrayList<>();
    private int acts;
    private Page page;

    @AfterEach
    void everybodyLeaves() {
        for (var machine : machines) {
            for (var each : machine.pages())
                each.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "browser", "setup-" + each.hashCode() + ".png")));
            machine.close();
        }
    }

    @Test
    void anOfficeIsSetUpInThirtyActs() {
        sitDown("/first-run?code=" + firstRun.code().orElseThrow()); // as the start prints it
        fill("[name=office]", "滨北油田分公司");
        fill("[name=directorPerson]", "曾凡军");
        fill("[name=systemPerson]", "田文斌");
        click("[name=merged]");
        fill("[name=auditorPerson]", "吴建国");
        send("button.btn-primary");
        assertThat(page.locator(".dz-slips > li")).hasCount(3);
        var slips = page.locator(".dz-slips > li").all().stream()
                .map(slip -> slip.locator("dd.m").allTextContents())
                .toList();
        int founded = acts;

        entersBySlip(slips.get(1));
        peopleAndAccounts();
        int opened = acts;

        entersBySlip(slips.get(0));
        roster();

        System.out.printf(
                "Acts of setting up: %d to found, %d to have people, accounts and roles, %d in all.%n",
                founded, opened, acts);
        assertThat(acts).isLessThanOrEqualTo(MOST_ACTS);
    }

    private void peopleAndAccounts() {
        next("部门与人员");
        fill("textarea[name=block]", PEOPLE);
        send("main form button.btn-primary");
        assertThat(page.locator("main")).containsText("10 行可以导入");
        send("main button.btn-primary");
        assertThat(page.locator("main")).containsText("导入结果");
        next("账号");
        assertThat(page.locator("input[name=person]")).hasCount(10);
        send("main form button.btn-primary");
        assertThat(page.locator(".dz-slips > li")).hasCount(10);
        next("角色");
        assertThat(page.locator("select[name^=role-]")).hasCount(10);
        send("main form button.btn-primary");
        assertThat(page.locator("select[name^=role-]")).hasCount(0);
    }

    private void roster() {
        next("班次");
        send("form[action$='/usual'] button");
        assertThat(page.locator("main")).containsText("夜班");
        next("值班人员");
        send("form[action$='/from-roles'] button");
        assertThat(page.locator("main tbody tr")).hasCount(10);
        next("排出第一个班");
        click("main form[data-main] button[type=submit]");
        page.waitForURL("**/duty/plan/drafts/*");
        assertThat(page.locator("#solve")).containsText("已证最优", new ContainsTextOptions().setTimeout(120_000));
        click("a[href$='/publish']");
        click("form[action$='/publish'] button");
        page.waitForURL("**/publication");
        page.navigate(home() + "/settings/setup");
        assertThat(page.locator(".dz-setup > li.done")).hasCount(7);
    }

    /** Another machine for another person: what was signed in elsewhere stays there. */
    private void sitDown(String address) {
        var machine = Chromium.shared().machine("zh");
        machines.add(machine);
        page = machine.newPage();
        page.setDefaultTimeout(30_000);
        page.navigate(home() + address);
    }

    /** Signs in for the first time and chooses a password. */
    private void entersBySlip(List<String> slip) {
        sitDown("/");
        fill("[name=name]", slip.get(1));
        enter("[name=password]", slip.get(2));
        page.waitForURL("**/me/password");
        fill("[name=fresh]", "Autumn-2026-first");
        enter("[name=repeat]", "Autumn-2026-first");
        page.waitForURL(url -> !url.endsWith("/me/password"));
    }

    /** The next step as the check-list leads to it. */
    private void next(String title) {
        page.navigate(home() + "/settings/setup");
        var row = page.locator(".dz-setup > li.now");
        assertThat(row).containsText(title);
        acts++;
        row.locator("a.btn").click();
        page.waitForURL(url -> !url.endsWith("/settings/setup"));
    }

    private void fill(String field, String text) {
        acts++;
        page.fill(field, text);
    }

    private void enter(String field, String text) {
        fill(field, text);
        page.press(field, "Enter");
    }

    /** A click that sends a form, which is taken when this returns. */
    private void send(String button) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> click(button));
    }

    private void click(String what) {
        acts++;
        page.locator(what).first().click();
    }

    private String home() {
        return "http://127.0.0.1:" + port;
    }
}
