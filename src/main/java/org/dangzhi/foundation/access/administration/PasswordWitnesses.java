package org.dangzhi.foundation.access.administration;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.access.administration.AccountQuery.Row;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Second persons, who consent by their own password to a new one of whoever holds them in check. */
@Component
class PasswordWitnesses {

    private final MembershipRows memberships;
    private final People people;
    private final Signatures signatures;
    private final AuditTrail trail;

    PasswordWitnesses(MembershipRows memberships, People people, Signatures signatures, AuditTrail trail) {
        this.memberships = memberships;
        this.people = people;
        this.signatures = signatures;
        this.trail = trail;
    }

    /** @throws AccessRefused (422) where somebody has to consent and nobody who may does */
    void consent(Row row, @Nullable PersonId second, String password) {
        if (!takesTwo(row)) return;
        if (second == null || !of(row).contains(second)) throw new AccessRefused("access.account.second").at("second");
        signatures.confirm(second, password);
        trail.note(
                "access.reset_consented", row.name(), Map.of("by", second.id().toString()));
    }

    private static boolean takesTwo(Row row) {
        return row.roles().stream().anyMatch(Roles.SEPARATE::contains);
    }

    /** Who may consent to a new password: the other administrators, the auditor and the director; empty where nobody has to. */
    List<PersonId> of(Row row) {
        if (!takesTwo(row)) return List.of();
        return Stream.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR, Roles.DIRECTOR)
                .flatMap(role -> memberships.of(role).stream())
                .filter(person -> !person.equals(row.person()) && !person.equals(people.me()))
                .distinct()
                .toList();
    }
}
