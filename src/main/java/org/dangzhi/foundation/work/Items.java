package org.dangzhi.foundation.work;

import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.work.items.ItemRefused;

/** What other modules may ask of items. */
public interface Items {

    /**
     * Arranges an item in the caller's transaction; its owner is told.
     *
     * @throws ItemRefused (422) if the supervisor is owner or assistant, or the due time has passed
     */
    AssignedItem assign(NewItem item);

    /** What the duty room follows up: all that is not closed, by due time. */
    List<OpenItem> open();

    /** The duty officer who follows the item up from now on; owner and supervisor stay. */
    void takeOver(ItemId item, PersonId keeper);
}
