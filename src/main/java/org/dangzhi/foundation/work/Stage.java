package org.dangzhi.foundation.work;

/** How far an item is. Arranged, done, checked are the three seals 安 落 查. */
public enum Stage {
    /** Waits for its owner to accept it. */
    ARRANGED,
    /** The owner gave it back with a reason: it is nobody's work, and shows. */
    DECLINED,
    DOING,
    /** Reported done; waits for the supervisor. */
    DONE,
    CLOSED
}
