package org.dangzhi.foundation.work.lists;

import java.util.Locale;

/** The lists of items. */
public enum ItemTab {
    TODO,
    CHECK,
    ALL,
    MINE;

    /** Its name in the address. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What waits for somebody is never closed. */
    boolean holdsClosed() {
        return this == ALL || this == MINE;
    }
}
