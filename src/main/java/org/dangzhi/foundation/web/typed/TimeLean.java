package org.dangzhi.foundation.web.typed;

/** Where a day or time that is said without its rest is looked for: 周五 of a due time is the next, of an event the last. */
public enum TimeLean {
    AHEAD,
    BACK
}
