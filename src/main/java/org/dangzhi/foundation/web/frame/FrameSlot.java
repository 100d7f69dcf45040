package org.dangzhi.foundation.web.frame;

import java.util.List;

/** What the frame shows of upper floors, read in the page's own transaction; one bean a module. */
public interface FrameSlot {

    /** Contribution of a module to the frame. Lists may be empty. */
    record Contribution(List<OnDuty> onDuty, List<Count> counts) {

        public static final Contribution NOTHING = new Contribution(List.of(), List.of());
    }

    /** Somebody on duty now: the seal's character, name and telephone ready to print. */
    record OnDuty(String seal, boolean primary, String name, String phone) {}

    /** A figure beside a menu entry, or at the bell (id {@code bell}). */
    record Count(String menuId, int count) {}

    Contribution say();
}
