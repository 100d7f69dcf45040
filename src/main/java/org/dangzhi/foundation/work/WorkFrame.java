package org.dangzhi.foundation.work;

import java.util.List;
import org.dangzhi.foundation.web.FrameSlot;
import org.dangzhi.foundation.web.Permits;
import org.springframework.stereotype.Component;

/** The figure beside the menu entry: what waits for the person, to be done, checked or read. */
@Component
class WorkFrame implements FrameSlot {

    private final ItemQuery query;
    private final Permits permits;

    WorkFrame(ItemQuery query, Permits permits) {
        this.query = query;
        this.permits = permits;
    }

    @Override
    public Said say() {
        if (!permits.may(Permissions.READ)) return Said.NOTHING;
        return new Said(List.of(), List.of(new Count("work", query.counts().waiting())));
    }
}
