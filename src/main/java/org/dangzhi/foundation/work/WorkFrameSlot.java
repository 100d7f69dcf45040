package org.dangzhi.foundation.work;

import java.util.List;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.frame.FrameSlot;
import org.dangzhi.foundation.work.lists.ItemQuery;
import org.springframework.stereotype.Component;

/** {@link FrameSlot} with the figures beside the word and its tabs: what waits for the person. */
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
        var counts = query.counts();
        return new Contribution(
                List.of(),
                List.of(
                        new Count("items", counts.waiting()),
                        new Count("todo", counts.todo()),
                        new Count("check", counts.check()),
                        new Count("mine", counts.mine()),
                        new Count("readings", counts.read())));
    }
}
