package org.dangzhi.foundation.work.lists;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonLeaves;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Notifications that somebody who leaves has open items: to those who want them and to the director, for only a person
 * decides who carries them out or checks them from then on.
 */
@Component
class LeaverNotifications {

    private final ItemQuery query;
    private final Notices notices;
    private final RoleHolders roles;
    private final People people;
    private final TimeWords times;

    LeaverNotifications(ItemQuery query, Notices notices, RoleHolders roles, People people, TimeWords times) {
        this.query = query;
        this.notices = notices;
        this.roles = roles;
        this.people = people;
        this.times = times;
    }

    @EventListener
    void tell(PersonLeaves leaving) {
        var open = query.openOf(leaving.person());
        if (open.isEmpty()) return;
        var to = open.stream()
                .map(ItemQuery.OpenItemLine::wanting)
                .filter(wanting ->
                        wanting != null && !wanting.equals(leaving.person().id()))
                .map(PersonId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        roles.of(Roles.DIRECTOR).stream()
                .filter(person -> !person.equals(leaving.person()))
                .forEach(to::add);
        var name = people.name(leaving.person());
        notices.tell(new Notice(
                "work.notice.leaver",
                List.of(
                        name.shown(),
                        times.day(leaving.lastDay()),
                        Integer.toString(open.size()),
                        open.stream()
                                .map(ItemQuery.OpenItemLine::number)
                                .limit(8)
                                .collect(Collectors.joining("  "))),
                "/items?tab=all",
                to,
                Urgency.NORMAL));
    }
}
