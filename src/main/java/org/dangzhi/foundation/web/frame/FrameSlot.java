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

    /** A figure beside an area's word (its name in small letters), at a tab (its id), or at the bell (id {@code bell}). */
    record Count(String id, int count) {}

    Contribution say();
}
