package org.dangzhi.operations.planning.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.ConsecutiveDuty;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.roster.ConsecutiveDutyWords;
import org.dangzhi.operations.planning.drafts.Draft;
import org.springframework.stereotype.Component;

/** Presenter of who would keep two shifts that follow each other once a draft is the roster. */
@Component
class DraftConsecutiveDuties {

    /** Days that a shift can last: the first and the last of the draft may follow one around it, or come before it. */
    private static final int AROUND = 2;

    private static final int MOST = 4;

    private final ShiftPlan plan;
    private final Offices offices;
    private final ConsecutiveDutyWords words;
    private final Texts texts;

    DraftConsecutiveDuties(ShiftPlan plan, Offices offices, ConsecutiveDutyWords words, Texts texts) {
        this.plan = plan;
        this.offices = offices;
        this.words = words;
        this.texts = texts;
    }

    /** A sentence for each of the first, and how many more there are. */
    List<String> of(Draft draft, DraftChanges.Changes change) {
        var found = ConsecutiveDuty.of(held(draft, change)).stream()
                .filter(one -> one.touches(draft.from(), draft.to()))
                .toList();
        var said = words.of(found.stream().limit(MOST).toList());
        if (found.size() <= MOST) return said;
        return Stream.concat(said.stream(), Stream.of(texts.t("duty.consecutive.more", found.size() - MOST)))
                .toList();
    }

    private List<ConsecutiveDuty.Held> held(Draft draft, DraftChanges.Changes change) {
        var staff = PublishedShift.staff(
                plan.between(draft.from().minusDays(AROUND), draft.to().plusDays(AROUND)));
        change.wanted().forEach(one -> staff.put(new PublishedShift.Place(one.day(), one.kind()), one.staff()));
        var held = new ArrayList<ConsecutiveDuty.Held>();
        staff.forEach((place, people) -> change.kinds().stream()
                .filter(kind -> kind.id().equals(place.kind()))
                .map(kind -> kind.held(place.day(), offices.zone(), people))
                .forEach(held::add));
        return held;
    }
}
