package org.dangzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.Route;
import org.dangzhi.foundation.access.roles.RolePermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every page there is, in both languages, at 1366 and at 390. In Chinese the director opens what he may, in English the
 * duty officer; the rest is opened by whoever may.
 */
class EveryPageTests extends BrowserTest {

    private static final int MOST_KILOBYTES = 500;

    /** Answers for scripts: parts of a page, not pages. */
    private static final Set<String> PARTS = Set.of("/people/choices", "/phone/match");

    private static final Map<String, String> ROLES = roles();

    @Autowired
    RolePermissions permissions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private StoryDutyRoom room;
    private List<PageReport> seen = List.of();

    @BeforeAll
    void everyPageIsOpened() {
        room = room().on(LocalDate.of(2026, 11, 23)).withAdministrators();
        new BusyDay(room, port).passes();
        var granted = room.office.in(() -> permissions.matrix());
        var inEnglish = CompletableFuture.supplyAsync(() -> {
            try (var beside = new Chromium()) { // one is for one thread
                return opened(beside, "en", room, granted);
            }
        });
        var inChinese = opened(Chromium.shared(), "zh", room, granted);
        seen = Stream.concat(inChinese.stream(), inEnglish.join().stream()).toList();
    }

    @Test
    void noneIsMissing() {
        assertThat(seen)
                .hasSizeGreaterThan(80)
                .filteredOn(page -> page.status() != 200)
                .extracting(page -> page.status() + " " + page.place())
                .allMatch(page -> page.startsWith("404") && page.endsWith("/nowhere"));
    }

    @Test
    void noneBreaksARuleOfWcag22AA() {
        assertThat(all(PageReport::broken)).isEmpty();
    }

    /** Scrolled to its end at both widths, and walked through by keyboard. */
    @Test
    void noneLosesItsFrameOrItsFocus() {
        assertThat(all(PageReport::loose)).isEmpty();
    }

    @Test
    void noneScrollsSideways() {
        assertThat(seen)
                .filteredOn(page -> page.deskReach() > 0 || page.phoneReach() > 0)
                .isEmpty();
    }

    @Test
    void noneEndsBehindTheBarOfAPhone() {
        assertThat(seen).filteredOn(page -> page.hidden() > 0).isEmpty();
    }

    @Test
    void noneMakesTheBrowserComplain() {
        assertThat(all(PageReport::complaints)).isEmpty();
    }

    @Test
    void eachHasOneHeadingAndATitle() {
        assertThat(seen)
                .filteredOn(page -> Collections.frequency(page.headings(), 1) != 1
                        || page.title().isBlank())
                .isEmpty();
    }

    /** An h3 stands below an h2: whoever hears the page walks through it by its headings. */
    @Test
    void noHeadingSkipsALevel() {
        assertThat(seen)
                .filteredOn(page -> skips(page.headings()))
                .extracting(page -> page.place() + " " + page.headings())
                .isEmpty();
    }

    private static boolean skips(List<Integer> levels) {
        return IntStream.range(0, levels.size())
                .anyMatch(at -> levels.get(at) > (at == 0 ? 0 : levels.get(at - 1)) + 1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1366, 390})
    void aNameOfFortyCharactersPushesNothingOutOfTheBar(int width) {
        room.named("zeng", "阿卜杜拉提夫·买买提吐尔逊·".repeat(3).substring(0, 40))
                .named("zhang", "买买提吐尔逊·阿卜杜拉提夫·".repeat(3).substring(0, 40));
        var page = signIn("zh", room.account("zeng"));
        page.setViewportSize(width, 844);
        page.navigate(home() + "/");

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        assertThat(page.evaluate("""
                        [...document.querySelectorAll(".dz-top, .dz-top *, .dz-handbar, .dz-handbar *")]
                            .filter(part => part.getClientRects().length > 0 && !part.closest("details:not([open]) > :not(summary)"))
                            .filter(part => !part.closest(".dz-onduty"))
                            .filter(part => part.getBoundingClientRect().right > innerWidth + 1)
                            .map(part => part.outerHTML.slice(0, 80))
                        """)).isEqualTo(List.of());
    }

    @Test
    void noneWeighsMoreThanHalfAMegabyte() {
        assertThat(seen)
                .filteredOn(page -> page.kilobytes() == 0 || page.kilobytes() > MOST_KILOBYTES)
                .isEmpty();
    }

    private interface Side {
        List<String> of(PageReport page);
    }

    private List<String> all(Side side) {
        return seen.stream()
                .flatMap(page -> side.of(page).stream().map(said -> page.place() + ": " + said))
                .toList();
    }

    private List<PageReport> opened(
            Chromium chromium, String language, StoryDutyRoom room, Map<String, Set<String>> granted) {
        var seen = new ArrayList<PageReport>();
        var done = new HashSet<String>();
        try (var machine = chromium.machine(language)) {
            var door = machine.newPage();
            door.navigate(home() + "/language/" + language + "?back=/sign-in");
            seen.addAll(visitor(door, language, "nobody").visit(List.of("/sign-in"), done));
        }
        for (var role : order(language))
            try (var machine = chromium.machine(language)) {
                var page = Chromium.signIn(machine, home(), language, room.account(ROLES.get(role)));
                var paths = new TreeSet<>(pages(role, granted));
                paths.removeIf(path -> !done.add(path));
                seen.addAll(visitor(page, language, role).visit(paths, done));
            }
        return seen;
    }

    private PageVisitor visitor(Page page, String language, String role) {
        return new PageVisitor(page, home(), language + " " + role, language.equals("en"));
    }

    private Set<String> pages(String role, Map<String, Set<String>> granted) {
        var paths = new HashSet<>(Set.of("/nowhere"));
        for (var route : Route.all(mapping)) {
            boolean page = route.isPage()
                    && route.plain()
                    && route.handler().getReturnType().getParameterType() == String.class;
            boolean may = Set.of(RequiresPermission.NOBODY, RequiresPermission.SIGNED_IN)
                            .contains(route.needs())
                    || granted.getOrDefault(route.needs(), Set.of()).contains(role);
            if (page && may && !PARTS.contains(route.path())) paths.add(route.path());
        }
        return paths;
    }

    private static List<String> order(String language) {
        var order = new ArrayList<>(ROLES.keySet());
        if (language.equals("en")) order.addFirst(order.remove(1));
        return order;
    }

    private static Map<String, String> roles() {
        var roles = new LinkedHashMap<String, String>();
        roles.put(Roles.DIRECTOR, "zeng");
        roles.put(Roles.DUTY_OFFICER, "zhou");
        roles.put(Roles.SYSTEM_ADMIN, "zheng");
        roles.put(Roles.SECURITY_ADMIN, "huang");
        roles.put(Roles.AUDITOR, "wu");
        return roles;
    }
}
