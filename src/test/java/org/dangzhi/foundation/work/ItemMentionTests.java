package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 周海燕 and 冯涛 name others with an @ in an item of which 解立民 has no part. */
class ItemMentionTests extends ItemTestBase {

    private PersonId xie;

    @BeforeEach
    void somebodyWithoutPart() {
        xie = binbei.person("解立民", "司机", null);
    }

    @Test
    void whoeverTheContentNamesIsToldOnceAndStandsBesideItsArranging() {
        var zhou = zhou();
        var item = arranged(zhou, "请 @李文博 到场，@解立民 备车");

        assertThat(zhou.page("/items/" + item).select("main").text()).contains("李文博", "解立民");
        assertThat(opened(li())).containsExactly("/items/" + item);
        zhou.post("/items/" + item + "/edit", form("请 @李文博 十点到场"));
        assertThat(opened(li())).hasSize(1);
    }

    @Test
    void whoeverMayNotReadItIsToldAndLedNowhereElse() {
        var item = arranged(zhou(), "请 @解立民 备车");
        feng().post("/items/" + item + "/progress", Map.of("words", "@解立民 和 @李文博 已到"));

        var driver = browser(xie, Roles.DRIVER);
        assertThat(driver.page("/notices").select(".dz-notices li").text()).contains("周海燕 在", "冯涛 在");
        assertThat(opened(driver)).containsExactly("/notices", "/notices");
        assertThat(opened(li())).containsExactly("/items/" + item);
    }

    private UUID arranged(HttpBrowser by, String content) {
        var address = HttpBrowser.leadsTo(by.post("/items", form(content)));
        return UUID.fromString(address.replaceAll(".*/", ""));
    }

    private Map<String, String> form(String content) {
        return Map.of(
                "title",
                "接站",
                "content",
                content,
                "source",
                "ROUTINE",
                "owner",
                binbei.feng.id().toString(),
                "supervisor",
                binbei.li.id().toString(),
                "due",
                field(in(Duration.ofDays(1))),
                "version",
                "1");
    }

    /** Where the notices of having been named lead, each of which is opened. */
    private static List<String> opened(HttpBrowser browser) {
        return browser
                .page("/notices?show=all")
                .select(".dz-notices li:contains(提到了您) form")
                .eachAttr("action")
                .stream()
                .map(open -> HttpBrowser.leadsTo(browser.post(open, Map.of())))
                .toList();
    }
}
