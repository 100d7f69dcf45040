package org.dangzhi.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The system's Chromium or Playwright's own, for one thread; asks nothing of any network but the office's own server. */
public final class Chromium implements AutoCloseable {

    private static final double PATIENCE = 20_000;

    private static final List<String> QUIET = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Starts when the first story asks for it, and ends with the run. */
    private static final class Shared {

        static final Chromium ONE = new Chromium();

        static {
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
            Runtime.getRuntime().addShutdownHook(new Thread(ONE::close));
        }
    }

    /** Playwright's own, which {@code ./dz test} has it fetch where the system has none. */
    private static final Optional<Path> INSTALLED = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright.chromium().launch(options());

    private static BrowserType.LaunchOptions options() {
        var options = new BrowserType.LaunchOptions().setArgs(QUIET);
        INSTALLED.ifPresent(options::setExecutablePath);
        return options;
    }

    /** The one of all stories, which JUnit tells in one thread. */
    public static Chromium shared() {
        return Shared.ONE;
    }

    /** A page of its own on a machine without cookies. */
    public Page newPage() {
        return browser.newPage();
    }

    /** A machine of its own, for a test that plays the answers itself. */
    public BrowserContext newContext() {
        return browser.newContext();
    }

    /** An office machine without cookies, in the language of its pages; nothing on it moves by itself. */
    BrowserContext machine(String language) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale(language.equals("zh") ? "zh-CN" : "en-GB"));
    }

    /** Signs in on a page of its own and leaves it on Today. */
    static Page signIn(BrowserContext machine, String home, String language, String account) {
        var page = machine.newPage();
        page.setDefaultTimeout(60_000);
        page.navigate(home + "/language/" + language + "?back=/sign-in");
        page.fill("input[name=name]", account);
        page.fill("input[name=password]", StoryDutyRoom.PASSWORD);
        page.locator("button.btn-primary[type=submit]").click();
        page.waitForSelector(".dz-sheet");
        return page;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
