package org.dangzhi.operations.handover;

import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.OnDuty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Query of a change of shift: who leaves and who comes. */
@Component
public class ShiftChanges {

    /** @param coming absent where the roster ends */
    public record Change(Crew leaving, @Nullable Crew coming) {

        /** The coming pair, as far as somebody is rostered. */
        public List<Crew.Member> comers() {
            return coming == null
                    ? List.of()
                    : SignatureRole.coming()
                            .flatMap(role -> coming.in(role.post()).stream())
                            .toList();
        }

        /** Whether the person is of either pair, or the leader on duty. */
        public boolean inCharge(PersonId person) {
            return leaving.keeps(person)
                    || leaving.has(person, DutyPost.LEADER)
                    || (coming != null && coming.keeps(person));
        }
    }

    private final OnDuty onDuty;

    ShiftChanges(OnDuty onDuty) {
        this.onDuty = onDuty;
    }

    /** The shift that has signed for it already, otherwise the next one of the roster. */
    public Change of(Handover handover) {
        var crews = onDuty.change(handover.leaving(), handover.coming());
        if (crews.isEmpty()) throw new NotFoundException();
        return new Change(crews.getFirst(), crews.size() > 1 ? crews.get(1) : null);
    }
}
