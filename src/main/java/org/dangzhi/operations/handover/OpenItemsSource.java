package org.dangzhi.operations.handover;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.work.ItemId;
import org.dangzhi.foundation.work.Items;
import org.dangzhi.foundation.work.OpenItem;
import org.dangzhi.operations.duty.HandoverSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@link HandoverSource} of items that are not closed: each must be taken over by somebody who follows it up. */
@Component
@Order(0)
class OpenItemsSource implements HandoverSource {

    private final Items items;
    private final Texts texts;

    OpenItemsSource(Items items, Texts texts) {
        this.items = items;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "item";
    }

    @Override
    public boolean toBeTakenOver() {
        return true;
    }

    @Override
    public List<Line> lines() {
        return items.open().stream()
                .map(item -> new Line(
                        item.id().id(),
                        item.number(),
                        item.title(),
                        state(item),
                        item.owner(),
                        item.phone(),
                        "",
                        item.due(),
                        item.address()))
                .toList();
    }

    private String state(OpenItem item) {
        var stage = texts.t("handover.stage." + item.stage(), item.owner());
        return item.latest().isEmpty() ? stage : texts.t("handover.stage.latest", stage, item.latest());
    }

    @Override
    public void takenOver(UUID subject, PersonId by) {
        items.takeOver(new ItemId(subject), by);
    }
}
