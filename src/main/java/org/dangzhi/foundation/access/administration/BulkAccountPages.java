package org.dangzhi.foundation.access.administration;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.administration.AccountQuery.Row;
import org.dangzhi.foundation.access.page.BulkAccountsPage;
import org.dangzhi.foundation.access.page.BulkRolesPage;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Presenter of many accounts at once: who has none, who never used theirs, who has no role; and the slips. */
@Component
class BulkAccountPages {

    private final AccountQuery query;
    private final AccountPages accounts;
    private final SignInNames names;
    private final People people;
    private final Texts texts;
    private final TimeWords times;

    BulkAccountPages(
            AccountQuery query, AccountPages accounts, SignInNames names, People people, Texts texts, TimeWords times) {
        this.query = query;
        this.accounts = accounts;
        this.names = names;
        this.people = people;
        this.texts = texts;
        this.times = times;
    }

    BulkAccountsPage opening() {
        var without = stillHere(query.withoutAccount(BulkAccounts.MOST));
        var proposed = names.proposed(without);
        return new BulkAccountsPage(
                without.stream()
                        .map(person ->
                                line(person.id().id().toString(), person, proposed.getOrDefault(person.id(), "")))
                        .toList(),
                query.unused(BulkAccounts.MOST).stream()
                        .map(BulkAccountPages::line)
                        .toList());
    }

    private List<PersonName> stillHere(List<PersonId> persons) {
        var known = people.names(persons);
        var lastDays = people.lastDays(persons);
        return persons.stream()
                .filter(person -> !lastDays.getOrDefault(person, LocalDate.MAX).isBefore(times.today()))
                .map(known::get)
                .toList();
    }

    private static BulkAccountsPage.Line line(Row row) {
        return line(row.id().toString(), row.holder(), row.name());
    }

    private static BulkAccountsPage.Line line(String id, PersonName person, String name) {
        return new BulkAccountsPage.Line(id, person.name(), person.place(), name);
    }

    BulkRolesPage roles() {
        return new BulkRolesPage(
                query.withoutRole(BulkAccounts.MOST).stream()
                        .map(BulkAccountPages::withProposal)
                        .toList(),
                Stream.concat(
                                Stream.of(new SelectOption("", texts.t("access.bulk.role.nothing"))),
                                AccountPages.ORDER.stream()
                                        .filter(Roles.BUSINESS::contains)
                                        .map(role -> new SelectOption(role, accounts.roleName(role))))
                        .toList());
    }

    private static BulkRolesPage.Line withProposal(Row row) {
        var holder = row.holder();
        return new BulkRolesPage.Line(
                row.id().toString(), holder.name(), holder.place(), row.name(), RoleProposal.of(holder.post()));
    }
}
