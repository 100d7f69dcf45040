package org.dangzhi.foundation.upkeep;

/** What the database says of itself: demonstration data, or an office at work. */
public enum Mark {
    DEMONSTRATION,
    LIVE
}
