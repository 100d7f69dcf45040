package org.dangzhi.foundation.notify;

/** Tells persons of the office that something happened. */
public interface Notices {

    /**
     * Tells in the current transaction: rolled back, nobody was told. The bell counts at once after the commit; what goes
     * outside follows.
     */
    void tell(Notice notice);
}
