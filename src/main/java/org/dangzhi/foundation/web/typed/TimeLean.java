package org.dangzhi.foundation.web.typed;

/** Where a day or time that is said without its rest is looked for: 周五 of a meeting is the next, of an event the last. */
public enum TimeLean {
    AHEAD,
    BACK,
    /** Ahead, and until then: 27日下午 is over when the afternoon is, and 27日 when its work is. */
    DUE
}
