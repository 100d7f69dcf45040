package org.dangzhi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no paper will show is told at each place where something is written that prints later, before it is sent. */
class PrintableWhileTypedTests extends BrowserTest {

    private final Map<String, Page> pages = new HashMap<>();

    @BeforeAll
    void sitDown() {
        var room = room().on(LocalDate.of(2026, 11, 23));
        new BusyDay(room, port).passes();
        for (var who : List.of("zhou", "zeng")) pages.put(who, signIn("zh", room.account(who)));
    }

    @ParameterizedTest
    @CsvSource({
        "zhou, /phone/new, textarea[name=content]",
        "zhou, /duty/log, #quick",
        "zhou, /items/new, input[name=title]",
        "zhou, /items/new, textarea[name=content]",
        "zeng, /readings/new, input[name=title]"
    })
    void isToldBesideTheFieldAndGoesWithTheCharacter(String who, String path, String field) {
        var page = pages.get(who);
        page.navigate(home() + path);
        var typed = page.locator("main " + field).first();
        var told = page.locator("main .dz-unprintable");
        typed.fill("客人🦄到");
        assertThat(told).containsText("🦄");
        typed.fill("客人到");
        assertThat(told).isHidden();
        assertThat(complaints).isEmpty();
    }
}
