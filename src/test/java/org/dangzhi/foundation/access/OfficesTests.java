package org.dangzhi.foundation.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestClock;
import org.dangzhi.foundation.access.links.SecretLinks;
import org.dangzhi.foundation.access.standins.StandInRows;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One account in two offices; and what one office keeps from the other. */
@DatabaseTest
class OfficesTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    StandInRows standIns;

    @Autowired
    Signatures signatures;

    @Autowired
    SecretLinks links;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    FoundedOffice binbei;
    FoundedOffice plant;
    String zhou;
    HttpBrowser browser;

    @BeforeEach
    void twoOffices() {
        binbei = FoundedOffice.in(offices, people, accounts);
        plant = FoundedOffice.in(offices, people, accounts);
        zhou = FoundedOffice.name();
        binbei.member(zhou, Roles.DUTY_OFFICER);
        browser = new HttpBrowser(port);
    }

    @Test
    void worksInAnotherOfficeAsThePersonHeIsThere() {
        var there = plant.person("周海燕");
        plant.office().in(() -> accounts.join(zhou, there, Set.of(Roles.LIAISON)));
        browser.signIn(zhou, FoundedOffice.PASSWORD);

        assertThat(browser.page("/me/offices").select("form[action=/me/office]"))
                .hasSize(1);
        var changed = browser.post(
                "/me/office", Map.of("office", plant.office().id().id().toString()));

        assertThat(HttpBrowser.leadsTo(changed)).isEqualTo("/");
        assertThat(browser.page("/me").text()).contains("部门联络员").doesNotContain("值班员");
    }

    @Test
    void entersTheOfficeWhereHeWorkedLast() {
        var there = plant.person("周海燕");
        plant.office().in(() -> accounts.join(zhou, there, Set.of(Roles.LIAISON)));
        browser.signIn(zhou, FoundedOffice.PASSWORD);
        browser.post("/me/office", Map.of("office", plant.office().id().id().toString()));

        var again = new HttpBrowser(port);
        again.signIn(zhou, FoundedOffice.PASSWORD);

        assertThat(again.page("/me").text()).contains("部门联络员");
    }

    @Test
    void goesToNoOfficeThatIsNotHis() {
        browser.signIn(zhou, FoundedOffice.PASSWORD);

        assertThat(browser.post(
                                "/me/office",
                                Map.of("office", plant.office().id().id().toString()))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void theOtherOfficesAccountIsNotFound() {
        var admin = FoundedOffice.name();
        plant.member(admin, Roles.SYSTEM_ADMIN);
        var here = FoundedOffice.name();
        binbei.member(here, Roles.SYSTEM_ADMIN);
        browser.signIn(here, FoundedOffice.PASSWORD);
        var id = browser.page("/settings/accounts").select("a[href^=/settings/accounts/]").stream()
                .map(link -> link.attr("href"))
                .filter(link -> !link.endsWith("/new") && !link.endsWith("/bulk"))
                .findFirst()
                .orElseThrow();
        var other = new HttpBrowser(port);
        other.signIn(admin, FoundedOffice.PASSWORD);

        assertThat(browser.get(id).statusCode()).isEqualTo(200);
        assertThat(other.get(id).statusCode()).isEqualTo(404);
        assertThat(other.post(id + "/lock", Map.of("locked", "true")).statusCode())
                .isEqualTo(404);
        assertThat(other.get("/settings/accounts/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void onePersonHasOneAccountInAnOffice() {
        var person = binbei.member(FoundedOffice.name(), Roles.DUTY_OFFICER);
        var second = new NewAccount(FoundedOffice.name(), FoundedOffice.PASSWORD, person, Set.of(Roles.SERVICE));

        assertThatThrownBy(() -> binbei.office().in(() -> accounts.open(second)))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("access.person.taken");
    }

    @Test
    void ofTwoStandInsAtATimeTheDatabaseRefusesTheSecond() {
        var away = binbei.person("张建林");
        var one = binbei.person("李文博");
        var two = binbei.person("赵雪");
        var now = clock.instant();
        var asked = binbei.office().in(() -> standIns.add(away, one, now, now.plus(Duration.ofDays(3)), "出差"));
        binbei.office().run(() -> standIns.accept(asked, one));

        assertThatThrownBy(() -> binbei.office()
                        .run(() -> standIns.add(
                                away, two, now.plus(Duration.ofDays(2)), now.plus(Duration.ofDays(4)), "")))
                .hasMessage("access.standin.overlap");
        assertThat(binbei.office().in(() -> standIns.of(away, now.plus(Duration.ofDays(1)))))
                .contains(one);
        assertThat(binbei.office().in(() -> standIns.placesOf(one, now))).containsExactly(away);
        assertThat(plant.office().in(() -> standIns.of(away, now))).isEmpty();
        assertThat(binbei.office().in(() -> standIns.of(away, now.plus(Duration.ofDays(3)))))
                .isEmpty();
    }

    @Test
    void nobodyStandsInBeforeTheyAcceptIt() {
        var away = binbei.person("张建林");
        var one = binbei.person("李文博");
        var other = binbei.person("赵雪");
        var now = clock.instant();
        var asked = binbei.office().in(() -> standIns.add(away, one, now, now.plus(Duration.ofDays(3)), ""));

        assertThat(binbei.office().in(() -> standIns.of(away, now))).isEmpty();
        assertThat(binbei.office().in(() -> standIns.accept(asked, other))).isFalse();
        clock.forward(Duration.ofHours(1));
        assertThat(binbei.office().in(() -> standIns.accept(asked, one))).isTrue();
        assertThat(binbei.office().in(() -> standIns.of(away, clock.instant()))).contains(one);
        assertThat(binbei.office().in(() -> standIns.of(away, now)))
                .as("not backwards")
                .isEmpty();
    }

    @Test
    void nobodyStoodInYesterday() {
        var away = binbei.person("张建林");
        var one = binbei.person("李文博");
        var now = clock.instant();

        assertThatThrownBy(() -> binbei.office()
                        .run(() -> standIns.add(
                                away, one, now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(1)), "")))
                .hasMessage("access.standin.past");
    }

    @Test
    void aSignatureAsksTheSignersOwnPasswordAndCountsWrongOnes() {
        var signer = binbei.member(FoundedOffice.name(), Roles.DUTY_OFFICER);
        var office = binbei.office();

        office.as(Actor.person(signer.id()), () -> {
            signatures.confirm(signer, FoundedOffice.PASSWORD);
            return true;
        });
        for (int i = 0; i < 5; i++)
            assertThatThrownBy(() -> office.run(() -> signatures.confirm(signer, "wrong")))
                    .isInstanceOf(SignatureRefused.class);
        assertThatThrownBy(() -> office.run(() -> signatures.confirm(signer, FoundedOffice.PASSWORD)))
                .hasMessage("access.locked");
        clock.forward(Duration.ofMinutes(15));
        office.run(() -> signatures.confirm(signer, FoundedOffice.PASSWORD));
    }

    @Test
    void wrongPasswordsOfAColleagueAtAHandoverShutOutOnlyTheColleague() {
        var signer = binbei.member(FoundedOffice.name(), Roles.DUTY_OFFICER);
        var colleague = Actor.person(binbei.person("冯涛").id());
        var office = binbei.office();

        for (int i = 0; i < 6; i++)
            assertThatThrownBy(() -> office.as(colleague, () -> confirmed(signer, "wrong")))
                    .isInstanceOf(SignatureRefused.class);

        assertThatThrownBy(() -> office.as(colleague, () -> confirmed(signer, FoundedOffice.PASSWORD)))
                .hasMessage("access.locked");
        assertThat(office.as(Actor.person(signer.id()), () -> confirmed(signer, FoundedOffice.PASSWORD)))
                .isTrue();
    }

    private boolean confirmed(PersonId signer, String password) {
        signatures.confirm(signer, password);
        return true;
    }

    @Test
    void aSecretLinkOpensUntilItExpiresOrIsWithdrawn() {
        var subject = TimeOrderedIds.next();
        var until = clock.instant().plus(Duration.ofDays(2));
        var secret = binbei.office().in(() -> links.make("meeting", subject, until));

        assertThat(links.open("meeting", secret)).hasValueSatisfying(opened -> {
            assertThat(opened.office()).isEqualTo(binbei.office().id());
            assertThat(opened.subject()).isEqualTo(subject);
        });
        assertThat(links.open("reception", secret)).isEmpty();
        assertThat(links.open("meeting", secret + "x")).isEmpty();
        binbei.office().run(() -> links.withdraw("meeting", subject));
        assertThat(links.open("meeting", secret)).isEmpty();
    }
}
