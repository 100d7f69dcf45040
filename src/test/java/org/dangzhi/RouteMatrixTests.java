package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.access.roles.RolePermissions;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route there is, opened by every role: exactly those pass whose permission is granted; nothing ever breaks. */
@DatabaseTest
@TestInstance(Lifecycle.PER_CLASS)
class RouteMatrixTests {

    private static final String PASSWORD = "Autumn-2026-duty";

    /** They end the session that the matrix works with. */
    private static final Set<String> ENDS_THE_SESSION =
            Set.of("/sign-out", "/sign-in", "/sign-in/again", "/me/sessions/end", "/me/password", "/me/office");

    /** Between them they open everything. */
    private static final List<String> READERS =
            List.of(Roles.DIRECTOR, Roles.DUTY_OFFICER, Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR);

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    RolePermissions permissions;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @LocalServerPort
    int port;

    private final Map<String, HttpBrowser> browsers = new TreeMap<>();
    private Map<String, Set<String>> granted = Map.of();
    private List<Route> routes = List.of();

    @BeforeAll
    void onePersonOfEachRole() {
        var office = TestOffice.found(offices);
        for (var role : roles().toList()) {
            var name = "matrix." + role.replace('_', '-');
            office.in(() -> accounts.open(
                    new NewAccount(name, PASSWORD, people.add(NewPerson.of("周海燕", role, null)), Set.of(role))));
            var browser = new HttpBrowser(port);
            assertThat(browser.signIn(name, PASSWORD).statusCode()).isEqualTo(303);
            browsers.put(role, browser);
        }
        granted = office.in(() -> permissions.matrix());
        routes = Route.all(mapping);
    }

    @Test
    void everyHandlerNamesAPermissionThatExists() {
        assertThat(routes)
                .isNotEmpty()
                .allSatisfy(
                        route -> assertThat(route.needs()).as(route.toString()).isNotEmpty())
                .filteredOn(route -> !Set.of(RequiresPermission.NOBODY, RequiresPermission.SIGNED_IN)
                        .contains(route.needs()))
                .allSatisfy(route -> assertThat(granted).as(route.toString()).containsKey(route.needs()));
    }

    @Test
    void everyHandlerOfTheInterfaceNamesAScope() {
        assertThat(routes)
                .filteredOn(Route::isInterface)
                .allSatisfy(route -> assertThat(route.annotation(RequiresScope.class))
                        .as(route.toString())
                        .isNotNull());
    }

    @Test
    void nobodySignedInIsLedToSignIn() {
        var stranger = new HttpBrowser(port);
        assertThat(routes.stream()
                        .filter(route ->
                                route.method().equals("GET") && !route.needs().equals(RequiresPermission.NOBODY))
                        .map(route -> seen(route, stranger.get(route.path())))
                        .filter(seen -> !(seen.contains("-> 302 /sign-in?back=")
                                || seen.contains("/api/v1/") && seen.contains("-> 401"))))
                .isEmpty();
    }

    @Test
    void pagesOpenForExactlyThoseRolesThatHoldTheirPermission() {
        var wrong = new ArrayList<String>();
        for (var route : routes.stream().filter(Route::isPage).toList())
            browsers.forEach((role, browser) -> {
                if (route.streams()) return;
                var answer = browser.get(address(route, ""));
                if (!fits(route, role, answer.statusCode())) wrong.add(role + ": " + seen(route, answer));
            });
        assertThat(wrong).isEmpty();
    }

    @Test
    void formsAreRefusedToRolesWithoutTheirPermissionAndBreakForNobody() {
        var wrong = new ArrayList<String>();
        for (var route : routes.stream().filter(route -> isForm(route)).toList())
            browsers.forEach((role, browser) -> {
                var answer = browser.post(route.path(), Map.of(), "HX-Request", "true");
                boolean refused = answer.statusCode() == 403;
                if (answer.statusCode() >= 500 || refused == holds(role, route))
                    wrong.add(role + ": " + seen(route, answer));
            });
        assertThat(wrong).isEmpty();
    }

    /** Without scripts a browser shows whatever comes: a page, never a piece of one, and never a fault. */
    @Test
    void everyAddressAnswersAPlainRequestWithAPage() {
        var wrong = new ArrayList<String>();
        for (var route : routes.stream().filter(this::answersPeople).toList()) {
            var browser = browsers.get(whoMay(route));
            var answer = route.method().equals("GET")
                    ? browser.get(address(route, ""), "Accept", "text/html")
                    : browser.post(route.path(), Map.of("kind", "MEAL"), "Accept", "text/html");
            boolean html =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            boolean whole = answer.body().isBlank() || answer.body().contains("<html");
            if (answer.statusCode() >= 500 || html && !whole) wrong.add(seen(route, answer));
        }
        assertThat(wrong).isEmpty();
    }

    /**
     * What a program calls a thing is no word of the office. Formulas stand where they are written, on the form of a
     * standard; names of fields where programs are told of them, on the description of the interface.
     */
    @Test
    void noPageShowsAPermissionsNameAnIdAConstantOrAFormula() {
        var raw = new RawWords(granted.keySet());
        var seen = new TreeSet<String>();
        var opened = new AtomicInteger();
        for (var role : READERS)
            for (var language : List.of("en", "zh-CN")) {
                var browser = browsers.get(role);
                browser.get("/language/" + language + "?back=/");
                routes.stream().filter(route -> isPlainPage(role, route)).forEach(route -> {
                    var answer = browser.get(route.path());
                    if (!answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) return;
                    opened.incrementAndGet();
                    raw.in(answer.body()).forEach(word -> seen.add(route.path() + ": " + word));
                });
            }
        assertThat(opened).hasValueGreaterThan(200);
        assertThat(seen).isEmpty();
    }

    private boolean isPlainPage(String role, Route route) {
        return route.isPage()
                && route.plain()
                && !route.streams()
                && holds(role, route)
                && !route.path().startsWith("/language/")
                && !Set.of("/rules/standards/new", "/api").contains(route.path());
    }

    private boolean answersPeople(Route route) {
        return (route.isPage() || isForm(route)) && !route.streams() && !ENDS_THE_SESSION.contains(route.path());
    }

    @Test
    void noYearThatNobodyWritesBreaksAPage() {
        var broken = new ArrayList<String>();
        for (var route :
                routes.stream().filter(Route::isPage).filter(Route::plain).toList())
            for (var odd : List.of(
                    "from=%2B999999999-12-31",
                    "to=%2B999999999-12-31",
                    "day=-999999999-01-01",
                    "month=-999999999-01",
                    "after=-9000000000000000000~00000000-0000-7000-8000-000000000000",
                    "after=9000000000000000~00000000-0000-7000-8000-000000000000",
                    "ids=%20",
                    "back=/%7Bx%7D")) {
                if (route.streams()) continue;
                var answer = browsers.get(whoMay(route)).get(address(route, odd));
                if (answer.statusCode() >= 500) broken.add(address(route, odd) + " -> " + answer.statusCode());
            }
        assertThat(broken).isEmpty();
    }

    private static String address(Route route, String asked) {
        return asked.isEmpty() ? route.path() : route.path() + "?" + asked;
    }

    private String whoMay(Route route) {
        return browsers.keySet().stream()
                .filter(role -> holds(role, route))
                .findFirst()
                .orElseThrow();
    }

    private boolean isForm(Route route) {
        return route.method().equals("POST") && !route.isInterface() && !ENDS_THE_SESSION.contains(route.path());
    }

    /** A page without variables opens or leads on; one with an id that nobody has is not found. */
    private boolean fits(Route route, String role, int status) {
        if (!holds(role, route)) return status == 403 || (!route.plain() && status == 404); // nothing there, for nobody
        if (route.plain()) return status == 200 || status == 302 || status == 303;
        return status < 500 && status != 403;
    }

    private boolean holds(String role, Route route) {
        return switch (route.needs()) {
            case RequiresPermission.NOBODY, RequiresPermission.SIGNED_IN -> true;
            default -> granted.getOrDefault(route.needs(), Set.of()).contains(role);
        };
    }

    private static String seen(Route route, HttpResponse<String> answer) {
        return route + " -> " + answer.statusCode() + " " + HttpBrowser.leadsTo(answer);
    }

    private static Stream<String> roles() {
        return Stream.concat(
                Roles.BUSINESS.stream(), Stream.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR));
    }
}
