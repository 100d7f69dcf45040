package org.dangzhi.foundation.work;

import java.util.List;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.frame.FrameSlot;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.springframework.stereotype.Component;

/** {@link FrameSlot} with the figure beside the menu entry: what waits for the person. */
@Component
class WorkFrameSlot implements FrameSlot {

    private final ItemQuery query;
    private final CurrentPermissions permissions;

    WorkFrameSlot(ItemQuery query, CurrentPermissions permissions) {
        this.query = query;
        this.permissions = permissions;
    }

    @Override
    public Contribution say() {
        if (!permissions.may(WorkModule.READ)) return Contribution.NOTHING;
        return new Contribution(
                List.of(), List.of(new Count("work", query.counts().waiting())));
    }
}
