package org.dangzhi.foundation.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.dangzhi.browser.Chromium;
import org.dangzhi.foundation.notify.page.Toast;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two tabs of one browser, and a notice that comes while nobody looks at either, or while somebody does. */
@Tag("slow")
class AttentionTests {

    private static final String HOME = "https://dangzhi.test/";

    /** A browser that has allowed it, and that plays no sound; each call is counted on the page that made it. */
    private static final String AWAY = """
            window.called = [];
            window.Notification = class {
              static permission = "granted";
              constructor(title, { body, requireInteraction }) { window.called.push(`${title} ${body} ${requireInteraction}`); }
            };
            window.AudioContext = class { constructor() { window.called.push("sound"); throw new Error("silent"); } };
            document.hasFocus = () => window.looked === true;
            """;

    private final List<String> complaints = new ArrayList<>();
    private final AtomicInteger told = new AtomicInteger();
    private volatile boolean tells;
    private String urgency = "ALARM";
    private BrowserContext browser;

    @BeforeEach
    void open() {
        browser = Chromium.shared().newContext();
        browser.addInitScript(AWAY);
        browser.route("**/*", this::answer);
    }

    @AfterEach
    void nothingWasForbidden() {
        browser.pages().forEach(page -> page.navigate("about:blank")); // whose connection would begin again meanwhile
        browser.close();
        assertThat(complaints).isEmpty();
    }

    @Test
    void anAlarmCallsOnceHoweverManyTabsAreOpen() {
        var tabs = List.of(tab(), tab());
        wish(tabs.getFirst(), "{\"notification\":true}");
        tells = true;

        tabs.forEach(tab -> assertThat(tab).hasTitle("(1) 电话 · 当值"));
        assertThat(called(tabs)).containsExactly("当值：紧急 3号站漏油，交接逾期 true");
        assertThat(told).hasValueGreaterThan(0);
    }

    @Test
    void withoutPermissionTheTitleCounts() {
        var tab = tab();
        tells = true;
        assertThat(tab).hasTitle("(1) 电话 · 当值");
        assertThat(called(List.of(tab))).isEmpty();

        tab.evaluate("() => { window.looked = true; window.dispatchEvent(new Event('focus')); }");
        assertThat(tab).hasTitle("电话 · 当值");
    }

    @Test
    void whoLooksAtOneTabIsNotCalledByAnother() {
        var seen = tab();
        seen.evaluate("() => { window.looked = true; window.dispatchEvent(new Event('focus')); }");
        var other = tab();
        wish(other, "{\"notification\":true}");
        tells = true;

        assertThat(seen.locator("#toasts .dz-toast").first()).containsText("3号站漏油");
        assertThat(other).hasTitle("电话 · 当值");
        assertThat(called(List.of(seen, other))).isEmpty();
    }

    @Test
    void whoWantsAlarmsOnlyIsNotCalledForTheRest() {
        urgency = "NORMAL";
        var tab = tab();
        wish(tab, "{\"notification\":true,\"alarms\":true}");
        tells = true;

        assertThat(tab).hasTitle("(1) 电话 · 当值");
        assertThat(called(List.of(tab))).isEmpty();
    }

    private Page tab() {
        var page = browser.newPage();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) complaints.add(message.text());
        });
        page.navigate(HOME);
        return page;
    }

    private static void wish(Page tab, String wishes) {
        tab.evaluate("wishes => localStorage.setItem('dz-attention:周海燕', wishes)", wishes);
    }

    private static List<String> called(List<Page> tabs) {
        return tabs.stream()
                .flatMap(tab -> ((List<?>) tab.evaluate("window.called")).stream())
                .map(Object::toString)
                .toList();
    }

    private void answer(Route route) {
        var path = route.request().url().replace(HOME, "/").replaceAll("[?#].*", "");
        if (path.startsWith("/assets/")) PlayedAnswers.asset(route, path.substring(path.lastIndexOf('/') + 1));
        else if (path.equals("/live") && tells)
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/event-stream")
                    .setBody("data: {\"kind\":\"notify.notice\",\"id\":\"n1\"}\n\n"));
        else if (path.equals("/live"))
            route.fulfill(new Route.FulfillOptions()
                    .setContentType("text/event-stream")
                    .setBody("retry: 300\n\n"));
        else if (path.equals("/notices/toast")) toast(route);
        else if (path.equals("/")) PlayedAnswers.html(route, 200, PlayedAnswers.layout(""));
        else route.fulfill(new Route.FulfillOptions().setStatus(204));
    }

    private void toast(Route route) {
        told.incrementAndGet();
        var toast = new Toast("n1", "3号站漏油，交接逾期", urgency, urgency.equals("ALARM"), 1);
        var printed = RenderedTemplate.of("notify/Toast", Locale.SIMPLIFIED_CHINESE, Map.of("toast", toast));
        PlayedAnswers.html(route, 200, printed.body().html());
    }
}
