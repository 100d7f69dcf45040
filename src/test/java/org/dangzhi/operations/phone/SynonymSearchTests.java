package org.dangzhi.operations.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.regulations.SynonymRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The office's words of the same meaning count in every list and in the one box: a call about 供暖锅炉, which became an item
 * and stands in the log, is found as 暖气锅炉; the duty room in the directory as 调度室.
 */
class SynonymSearchTests extends PhoneTestBase {

    private static final String TYPED = "暖气锅炉";

    @Autowired
    SynonymRows synonyms;

    @BeforeEach
    void aCallThatBecameAnItem() {
        call(BOILER, "owner", feng.id().toString(), "supervisor", li.id().toString(), "due", "2026-11-23T18:00");
        assertThat(desk.page("/phone?" + words(TYPED)).select("main").text()).doesNotContain("供暖锅炉");
        binbei.run(() -> {
            synonyms.add("供暖 暖气 采暖");
            synonyms.add("值班室 调度室");
        });
    }

    @Test
    void inTheListsOfCallsItemsAndTheLog() {
        for (var list : List.of(
                "/phone?" + words(TYPED), "/items?tab=all&q=" + encoded(TYPED), "/duty/log/search?q=" + encoded(TYPED)))
            assertThat(desk.page(list).select("main").text()).as(list).contains("供暖锅炉");
    }

    @Test
    void inTheDirectory() {
        assertThat(desk.page("/contacts?q=" + encoded("调度室")).select("main").text())
                .contains("采油二厂", "值班室");
    }

    @Test
    void inTheOneBox() {
        var found = desk.page("/search?q=" + encoded(TYPED)).select("main a").eachAttr("href");

        assertThat(found).anyMatch(address -> address.startsWith("/phone/"));
        assertThat(found).anyMatch(address -> address.startsWith("/items/"));
        assertThat(found).anyMatch(address -> address.startsWith("/duty/"));
        assertThat(desk.page("/search?q=" + encoded("调度室")).select("main a").eachAttr("href"))
                .anyMatch(address -> address.startsWith("/contacts/"));
    }

    @Test
    void forOneStatementMoreInAList() {
        for (var list : List.of("/phone?" + words(TYPED), "/items?tab=all&q=" + encoded(TYPED)))
            assertThat(RequestCount.of(list, () -> desk.page(list))).as(list).isLessThanOrEqualTo(12);
    }

    private static String words(String typed) {
        return "words=" + encoded(typed);
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
