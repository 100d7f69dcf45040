package org.dangzhi.foundation.web.frame;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.DatabaseTest;
import org.dangzhi.foundation.web.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** However many modules there are: words and tabs stay as few as a person takes in at a glance. */
@DatabaseTest
class NavigationLimitsTests {

    private static final int WORDS = 7;
    private static final int TABS = 6;

    @Autowired
    ObjectProvider<ModuleMenu> menus;

    @Autowired
    Texts texts;

    @Test
    void noFrameHasMoreThanSevenWords() {
        assertThat(Stream.of(Area.values()).filter(area -> area.frame() == Area.Frame.SETTINGS))
                .hasSizeLessThanOrEqualTo(WORDS);
        assertThat(Stream.of(Area.values()).filter(area -> area.frame() != Area.Frame.SETTINGS))
                .hasSizeLessThanOrEqualTo(WORDS);
    }

    @Test
    void noAreaHasMoreThanSixTabs() {
        assertThat(entries().stream()
                        .filter(entry -> entry.kind() == MenuEntry.Kind.TAB)
                        .collect(groupingBy(MenuEntry::area, counting())))
                .allSatisfy((area, tabs) -> assertThat(tabs).as(area.name()).isLessThanOrEqualTo(TABS));
    }

    @Test
    void noTwoPlacesHaveOneNameOrStandAtOnePlace() {
        assertThat(entries().stream().map(MenuEntry::id)).hasSizeGreaterThan(10).doesNotHaveDuplicates();
        assertThat(entries().stream().map(entry -> entry.kind() + " " + entry.area() + " " + entry.order()))
                .doesNotHaveDuplicates();
    }

    @Test
    void managementHasTilesInsteadOfTabs() {
        assertThat(entries())
                .filteredOn(entry -> entry.area() == Area.MANAGEMENT)
                .allMatch(entry -> entry.kind() == MenuEntry.Kind.TILE);
    }

    @Test
    void theDailyWordsAreSeven() {
        assertThat(Stream.of(Area.values())
                        .filter(area -> area.frame() != Area.Frame.SETTINGS)
                        .map(area -> texts.t(area.titleKey())))
                .containsExactly("今日", "当班", "事项", "安排", "应急", "查找", "管理");
    }

    @Test
    void aShiftHasFiveTabs() {
        assertThat(entries().stream()
                        .filter(entry -> entry.area() == Area.SHIFT && entry.kind() == MenuEntry.Kind.TAB)
                        .sorted(comparing(MenuEntry::order))
                        .map(entry -> texts.t(entry.titleKey())))
                .containsExactly("日志", "电话", "交接", "签到", "查岗");
    }

    private List<MenuEntry> entries() {
        return menus.stream().flatMap(menu -> menu.entries().stream()).toList();
    }
}
