package org.dangzhi.operations.planning.reachability;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.planning.drafts.Draft;
import org.springframework.stereotype.Component;

/** Asks everybody on a draft whether they can be reached. */
@Component
class ReachabilityNotices {

    private final Notices notices;
    private final TimeWords times;

    ReachabilityNotices(Notices notices, TimeWords times) {
        this.notices = notices;
        this.times = times;
    }

    void ask(Draft draft, UUID check, List<PersonId> people) {
        notices.tell(new Notice(
                "planning.notice.contactTest",
                List.of(times.days(draft.from(), draft.to())),
                "/duty/contact-tests/" + check,
                people,
                Urgency.NORMAL));
    }
}
