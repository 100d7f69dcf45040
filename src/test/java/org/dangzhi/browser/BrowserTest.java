package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A story in a real Chromium, which starts once a run: machines at which people sit down, and what they complain of. */
@Tag("slow")
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
abstract class BrowserTest {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    /** Faults that browsers met on the pages of this story. */
    final List<String> complaints = new ArrayList<>();

    private final List<BrowserContext> machines = new ArrayList<>();

    @AfterEach
    void theStoryIsOver() {
        complaints.clear();
        clock.set(TestClock.BEGIN);
    }

    /** The last look of each page stays in target/browser, for whoever asks why a story failed. */
    @AfterAll
    void everybodyLeaves() {
        for (var machine : machines) {
            machine.pages().forEach(BrowserTest::keep);
            machine.close();
        }
    }

    StoryDutyRoom room() {
        return new StoryDutyRoom(offices, people, accounts, jdbc, transaction);
    }

    /** Sits down at a machine of one's own and leaves it on Today. */
    Page signIn(String language, String account) {
        var machine = Chromium.shared().machine(language);
        machines.add(machine);
        var page = Chromium.signIn(machine, home(), language, account);
        page.onPageError(fault -> complaints.add(account + ": " + fault));
        page.onConsoleMessage(message -> {
            // a session that ends when the clock is moved answers 401 to live refreshes: no fault of the page
            if (message.text().contains("Content Security Policy")) complaints.add(account + ": " + message.text());
        });
        assertThat(page.locator(".dz-tools")).isVisible();
        return page;
    }

    String home() {
        return "http://127.0.0.1:" + port;
    }

    private static void keep(Page page) {
        var name = page.url().replaceAll("[^a-z0-9]+", "-") + "-" + page.hashCode() + ".png";
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "browser", name))
                .setTimeout(5_000));
    }
}
