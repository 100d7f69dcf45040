package org.dangzhi.operations.planning.publishing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.drafts.Draft;
import org.springframework.stereotype.Component;

/** Numbers each publication of a roster, and tells everybody on it of how many days are theirs. */
@Component
class Publications {

    private final PublicationRows rows;
    private final People people;
    private final Notices notices;
    private final LiveUpdates live;
    private final TimeWords times;
    private final Clock clock;

    Publications(PublicationRows rows, People people, Notices notices, LiveUpdates live, TimeWords times, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.notices = notices;
        this.live = live;
        this.times = times;
        this.clock = clock;
    }

    /** Of a repair, which has no number, those whom it affects are told by {@link RosterGuard}. */
    void announce(Draft draft, List<ShiftPlan.Wanted> shifts) {
        live.changed("planning.draft", draft.id().id());
        if (!draft.repair()) number(draft, shifts);
    }

    private void number(Draft draft, List<ShiftPlan.Wanted> shifts) {
        var number = rows.insert(draft.from(), draft.to(), people.me(), clock.instant());
        days(shifts).forEach((person, days) -> tell(draft, number, person, days.size()));
    }

    private static Map<PersonId, Set<LocalDate>> days(List<ShiftPlan.Wanted> shifts) {
        Map<PersonId, Set<LocalDate>> days = new HashMap<>();
        for (var shift : shifts)
            shift.staff()
                    .people()
                    .forEach(person -> days.computeIfAbsent(person, id -> new LinkedHashSet<>())
                            .add(shift.day()));
        return days;
    }

    private void tell(Draft draft, int number, PersonId person, int days) {
        notices.tell(new Notice(
                "planning.notice.published",
                List.of(times.days(draft.from(), draft.to()), Integer.toString(number), Integer.toString(days)),
                "/duty/roster?month=" + draft.from().toString().substring(0, 7),
                List.of(person),
                Urgency.NORMAL));
    }
}
