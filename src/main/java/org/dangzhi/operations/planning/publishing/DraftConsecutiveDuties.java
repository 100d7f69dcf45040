package org.dangzhi.operations.planning.publishing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.operations.duty.ConsecutiveDuty;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.roster.ConsecutiveDutyWords;
import org.dangzhi.operations.planning.drafts.Draft;
import org.springframework.stereotype.Component;

/** Presenter of who would keep two shifts that follow each other once a draft is the roster. */
@Component
class DraftConsecutiveDuties {

    private static final int MOST = 4;

    private final ShiftPlan plan;
    private final Offices offices;
    private final ConsecutiveDutyWords words;

    DraftConsecutiveDuties(ShiftPlan plan, Offices offices, ConsecutiveDutyWords words) {
        this.plan = plan;
        this.offices = offices;
        this.words = words;
    }

    /** A sentence for each of the first, and how many more there are. */
    List<String> of(Draft draft, DraftChanges.Changes change) {
        return words.of(
                ConsecutiveDuty.of(held(draft, change)).stream()
                        .filter(one -> one.touches(draft.from(), draft.to()))
                        .toList(),
                MOST);
    }

    private List<ConsecutiveDuty.Held> held(Draft draft, DraftChanges.Changes change) {
        var staff = PublishedShift.staff(plan.between(
                draft.from().minusDays(ConsecutiveDuty.AROUND), draft.to().plusDays(ConsecutiveDuty.AROUND)));
        change.wanted().forEach(one -> staff.put(new PublishedShift.Place(one.day(), one.kind()), one.staff()));
        var held = new ArrayList<ConsecutiveDuty.Held>();
        staff.forEach((place, people) -> change.kinds().stream()
                .filter(kind -> kind.id().equals(place.kind()))
                .map(kind -> kind.held(place.day(), offices.zone(), people))
                .forEach(held::add));
        return held;
    }
}
