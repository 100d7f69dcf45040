package org.dangzhi.foundation.work.items;

import java.time.Instant;
import org.dangzhi.foundation.work.Stage;

/** Whose an item is, until when and how far: what it is put back to when its reassignment is taken back. */
record Placement(Parties parties, Instant due, Stage stage) {

    static Placement of(Item item) {
        return new Placement(item.parties(), item.due(), item.stage());
    }
}
