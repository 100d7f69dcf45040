package org.dangzhi.foundation.signin;

import java.time.Clock;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.access.OpenSessions;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.signin.page.MePage;
import org.dangzhi.foundation.signin.page.OfficesPage;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/** Presenter of one's own account: where it is signed in, in which language, for which offices. */
@Component
class MePages {

    private final AccountRows accounts;
    private final RoleHolders roles;
    private final OpenSessions sessions;
    private final Offices offices;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    MePages(
            AccountRows accounts,
            RoleHolders roles,
            OpenSessions sessions,
            Offices offices,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.accounts = accounts;
        this.roles = roles;
        this.sessions = sessions;
        this.offices = offices;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** @param here id of the session that asks */
    MePage page(SignedInUser person, String here) {
        return new MePage(
                person.shown(),
                account(person).name(),
                offices.current().name(),
                roles.rolesOf(person.personId()).stream()
                        .map(role -> texts.t("access.role." + role))
                        .toList(),
                Texts.locale().toLanguageTag(),
                person.manyOffices(),
                sessions.of(person.accountId()).stream()
                        .sorted(Comparator.comparing(Session::getLastAccessedTime)
                                .reversed())
                        .flatMap(session -> shown(session, here))
                        .toList());
    }

    /** The offices that the account works for. */
    OfficesPage offices(SignedInUser person) {
        var rows = account(person).places().stream()
                .map(place -> new OfficesPage.Row(
                        place.office().id().toString(),
                        offices.of(place.office()).name(),
                        place.personName(),
                        place.office().equals(person.officeId())))
                .toList();
        return new OfficesPage(rows);
    }

    private Account account(SignedInUser person) {
        return accounts.of(person.accountId()).orElseThrow(NotFoundException::new);
    }

    private Stream<MePage.OpenSession> shown(Session session, String here) {
        SessionLifetime lifetime = session.getAttribute(SessionLifetime.ATTRIBUTE);
        if (lifetime == null || lifetime.over(clock.instant())) return Stream.empty();
        return Stream.of(new MePage.OpenSession(
                OpenSessions.handle(session.getId()),
                BrowserNames.named(lifetime.browser()),
                lifetime.address(),
                times.at(lifetime.began()),
                times.at(lifetime.active()),
                Objects.equals(session.getId(), here)));
    }
}
