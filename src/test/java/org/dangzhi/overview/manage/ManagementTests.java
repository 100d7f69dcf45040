package org.dangzhi.overview.manage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dangzhi.DatabaseTest;
import org.dangzhi.operations.dutylog.DutyLogTestBase;
import org.junit.jupiter.api.Test;

/** The tiles, as each person arranges them. */
@DatabaseTest
class ManagementTests extends DutyLogTestBase {

    @Test
    void whatAPersonPinsStandsFirstForThatPersonAlone() {
        var browser = browser(zhou);
        assertThat(browser.page("/manage").select(".dz-tiles.pinned")).isEmpty();

        browser.post("/manage/pins/roster", Map.of());
        assertThat(browser.page("/manage").select(".dz-tiles.pinned a").attr("href"))
                .isEqualTo("/duty/roster");
        assertThat(browser(li).page("/manage").select(".dz-tiles.pinned")).isEmpty();

        browser.post("/manage/pins/roster/taken-down", Map.of());
        assertThat(browser.page("/manage").select(".dz-tiles.pinned")).isEmpty();
    }
}
