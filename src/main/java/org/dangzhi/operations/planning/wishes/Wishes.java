package org.dangzhi.operations.planning.wishes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.RosterRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases of wishes and absences, entered by each person or, by those who plan, for others. */
@Service
@Transactional
public class Wishes {

    private final WishRows rows;
    private final People people;
    private final CurrentPermissions permissions;
    private final Clock clock;

    Wishes(WishRows rows, People people, CurrentPermissions permissions, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** Those that touch one of these days, in the order of their days. */
    @Transactional(readOnly = true)
    public List<Wish> between(LocalDate first, LocalDate last) {
        return rows.between(first, last);
    }

    /** @throws RosterRefused (403) for somebody else's without the right to plan, (422) for days the wrong way round */
    public UUID add(Wish wish) {
        people.known(wish.person());
        refuseOthers(wish.person());
        wish.refuseWrongDays();
        rows.insert(wish, people.me(), clock.instant());
        return wish.id();
    }

    /** @throws NotFoundException (404) if there is no such wish */
    public void withdraw(UUID id) {
        var wish = rows.find(id).orElseThrow(NotFoundException::new);
        refuseOthers(wish.person());
        rows.delete(id);
    }

    private void refuseOthers(PersonId person) {
        if (!permissions.may(PlanningModule.PLAN) && !person.equals(people.me())) throw RosterRefused.othersWish();
    }
}
