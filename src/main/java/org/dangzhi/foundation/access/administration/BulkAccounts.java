package org.dangzhi.foundation.access.administration;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.administration.AccountQuery.Row;
import org.dangzhi.foundation.access.passwords.AccountSlip;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of administrators on many accounts at once: opened with slips to hand out, and roles given to all of them. */
@Service
public class BulkAccounts {

    /** As many as one request hashes passwords for in a few seconds. */
    static final int MOST = 100;

    private final AccountAdministration administration;
    private final ResetPassword reset;
    private final AccountQuery query;
    private final People people;
    private final AuditTrail trail;

    BulkAccounts(
            AccountAdministration administration,
            ResetPassword reset,
            AccountQuery query,
            People people,
            AuditTrail trail) {
        this.administration = administration;
        this.reset = reset;
        this.query = query;
        this.people = people;
        this.trail = trail;
    }

    /**
     * All accounts or none.
     *
     * @param names the name that each signs in with
     * @throws AccessRefused at the field {@code name-} and the person's id: a bad name, one that is taken or stands there twice
     */
    @Transactional
    public List<AccountSlip> open(Map<PersonId, String> names) {
        refuseMany(names.size());
        var persons = people.names(names.keySet());
        var slips = new ArrayList<AccountSlip>();
        names.forEach((person, name) -> {
            var password = open(person, name); // refuses whom the office does not know
            slips.add(new AccountSlip(requireNonNull(persons.get(person)), name.strip(), password));
        });
        note(slips.size());
        return slips;
    }

    private String open(PersonId person, String name) {
        try {
            return administration.open(person, name);
        } catch (AccessRefused refused) {
            throw refused.at("name-" + person.id());
        }
    }

    /** New slips for those who never used theirs; the old ones are good for nothing then. */
    @Transactional
    public List<AccountSlip> renew(Set<UUID> memberships) {
        refuseMany(memberships.size());
        var rows = chosen(query.unused(MOST), memberships);
        var names = people.names(rows.stream().map(Row::person).toList());
        var slips = rows.stream()
                .map(row -> new AccountSlip(
                        requireNonNull(names.get(row.person())), row.name(), reset.reset(row.id(), null, "")))
                .toList();
        note(slips.size());
        return slips;
    }

    /** Gives a role each to accounts that have none yet. */
    @Transactional
    public int give(Map<UUID, String> roles) {
        refuseMany(roles.size());
        var rows = chosen(query.withoutRole(MOST), roles.keySet());
        rows.forEach(row -> administration.setRoles(row.id(), Set.of(requireNonNull(roles.get(row.id())))));
        return rows.size();
    }

    private static List<Row> chosen(List<Row> offered, Set<UUID> memberships) {
        return offered.stream().filter(row -> memberships.contains(row.id())).toList();
    }

    private static void refuseMany(int count) {
        if (count == 0) throw new AccessRefused("access.bulk.nobody");
        if (count > MOST) throw new AccessRefused("access.bulk.many", count, MOST);
    }

    private void note(int count) {
        trail.note("access.slips", people.name(people.me()).name(), Map.of("count", Integer.toString(count)));
    }
}
