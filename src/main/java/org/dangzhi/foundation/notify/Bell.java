package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.FrameSlot;
import org.springframework.stereotype.Component;

/** The figure at the bell. */
@Component
class Bell implements FrameSlot {

    private final Inbox inbox;

    Bell(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Said say() {
        return Office.actor()
                .person()
                .map(me -> new Said(List.of(), List.of(new Count("bell", inbox.unread(new PersonId(me))))))
                .orElse(Said.NOTHING);
    }
}
