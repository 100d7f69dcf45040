package org.dangzhi.foundation.access.administration;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.administration.AccountQuery.Row;
import org.dangzhi.foundation.access.page.AccountPage;
import org.dangzhi.foundation.access.page.AccountsPage;
import org.dangzhi.foundation.access.page.RoleOption;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.FilterBar;
import org.dangzhi.foundation.web.page.StateLabel;
import org.springframework.stereotype.Component;

/** Puts accounts into words. */
@Component
public class AccountPages {

    private static final int MOST = 50;

    /** In the order of the shipped table. */
    public static final List<String> ORDER = List.of(
            Roles.DUTY_OFFICER,
            Roles.DUTY_LEADER,
            Roles.DIRECTOR,
            Roles.LEADER,
            Roles.LIAISON,
            Roles.SERVICE,
            Roles.DRIVER,
            Roles.SUBUNIT_OFFICER,
            Roles.SYSTEM_ADMIN,
            Roles.SECURITY_ADMIN,
            Roles.AUDITOR);

    private final AccountQuery query;
    private final People people;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    AccountPages(
            AccountQuery query,
            People people,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.query = query;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    AccountsPage list(String typed, String role, String after, FilterBar filters) {
        var rows = query.list(typed, role, after, MOST + 1);
        boolean more = rows.size() > MOST;
        var shown = more ? rows.subList(0, MOST) : rows;
        int all = query.count();
        return new AccountsPage(
                typed,
                role,
                roleChoices(),
                filters,
                shown.stream().map(this::row).toList(),
                texts.t("access.accounts.total", KeysetPage.total(all)),
                after.isEmpty() ? "" : address(typed, role, ""),
                more ? address(typed, role, shown.getLast().name()) : "",
                permissions.may(AccessModule.ACCOUNTS));
    }

    /** @param witnesses one of whom consents to a new password; empty where nobody has to */
    AccountPage account(Row row, List<PersonId> witnesses) {
        var held = new HashSet<>(row.roles());
        return new AccountPage(
                row.id().toString(),
                new AccountPage.Holder(row.personName(), row.holder().place()),
                new AccountPage.SignIn(row.name(), states(row), last(row), row.locked()),
                new AccountPage.RoleChoice(
                        rolesOf(row.roles()),
                        ORDER.stream().map(role -> choice(role, held)).toList()),
                row.active(),
                witnesses.stream()
                        .map(person -> new SelectOption(
                                person.id().toString(), people.name(person).name()))
                        .toList(),
                may(row));
    }

    /** Nobody changes their own account here. */
    private AccountPage.May may(Row row) {
        boolean other = !row.person().equals(people.me());
        boolean accounts = other && permissions.may(AccessModule.ACCOUNTS);
        return new AccountPage.May(other && permissions.may(AccessModule.ROLES), accounts && row.home(), accounts);
    }

    String roleName(String role) {
        return texts.t("access.role." + role);
    }

    private List<SelectOption> roleChoices() {
        return SelectOption.withNone(
                texts.t("web.all"),
                ORDER.stream()
                        .map(role -> new SelectOption(role, roleName(role)))
                        .toList());
    }

    private RoleOption choice(String role, Set<String> held) {
        return new RoleOption(role, roleName(role), held.contains(role), !Roles.BUSINESS.contains(role));
    }

    private AccountsPage.Row row(Row row) {
        return new AccountsPage.Row(
                row.id().toString(),
                row.personName(),
                row.post(),
                row.unit(),
                row.name(),
                rolesOf(row.roles()),
                states(row),
                last(row));
    }

    private String rolesOf(List<String> roles) {
        return String.join(
                texts.t("access.comma"), roles.stream().map(this::roleName).toList());
    }

    private List<StateLabel> states(Row row) {
        var states = new ArrayList<StateLabel>();
        var until = row.lockedUntil();
        if (row.locked()) states.add(new StateLabel("past", "lock", texts.t("access.state.shut")));
        if (!row.active()) states.add(new StateLabel("past", "user-x", texts.t("access.state.left")));
        if (until != null && until.isAfter(clock.instant()))
            states.add(new StateLabel("warn", "lock", texts.t("access.state.locked", times.clock(until))));
        if (row.mustChange()) states.add(new StateLabel("", "key", texts.t("access.state.change")));
        if (states.isEmpty()) states.add(new StateLabel("go", "circle-check", texts.t("access.state.open")));
        return states;
    }

    private String last(Row row) {
        Instant last = row.lastSignIn();
        return last == null ? "" : times.at(last);
    }

    static String address(String typed, String role, String after) {
        return PageAddress.of("/settings/accounts")
                .with("q", typed)
                .with("role", role)
                .with("after", after)
                .toString();
    }
}
