package org.dangzhi.foundation.access.administration;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.administration.AccountQuery.Row;
import org.dangzhi.foundation.access.roles.MembershipRows;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/** Guard before an act of administrators: nobody does it to themselves, nor to the last who holds what somebody has to. */
@Component
class AccountGuard {

    /** Somebody has to hold these, or nobody could ever change anything again. */
    private static final List<String> NEEDED = List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN);

    private final AccountQuery query;
    private final MembershipRows memberships;
    private final People people;

    AccountGuard(AccountQuery query, MembershipRows memberships, People people) {
        this.query = query;
        this.memberships = memberships;
        this.people = people;
    }

    /** @throws AccessRefused (422) for an account that another office opened, and for one's own */
    Row home(UUID membership) {
        var row = another(membership);
        if (!row.home()) throw new AccessRefused("access.account.elsewhere");
        return row;
    }

    /** @throws AccessRefused (422) for one's own */
    Row another(UUID membership) {
        var row = query.of(membership).orElseThrow(NotFoundException::new);
        if (row.person().equals(people.me())) throw new AccessRefused("access.account.own");
        return row;
    }

    /**
     * @param ended of the member's roles those that would end
     * @throws AccessRefused (422) if one of them would have no holder left
     */
    void keepOne(Row row, Predicate<String> ended) {
        for (var role : NEEDED)
            if (row.roles().contains(role)
                    && ended.test(role)
                    && memberships.of(role).stream().allMatch(row.person()::equals))
                throw new AccessRefused("access.account.last");
    }
}
