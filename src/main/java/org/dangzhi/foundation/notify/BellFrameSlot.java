package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.frame.FrameSlot;
import org.springframework.stereotype.Component;

/** {@link FrameSlot} with the figure at the bell. */
@Component
class BellFrameSlot implements FrameSlot {

    private final InboxRows inbox;

    BellFrameSlot(InboxRows inbox) {
        this.inbox = inbox;
    }

    @Override
    public Contribution say() {
        return OfficeContext.actor()
                .person()
                .map(me -> new Contribution(List.of(), List.of(new Count("bell", inbox.unread(new PersonId(me))))))
                .orElse(Contribution.NOTHING);
    }
}
