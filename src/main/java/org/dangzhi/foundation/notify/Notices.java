package org.dangzhi.foundation.notify;

import java.util.Optional;

/** Tells persons of the office that something happened. */
public interface Notices {

    /**
     * Tells in the current transaction: rolled back, nobody was told. The bell counts at once after the commit; what goes
     * outside follows.
     *
     * @return by which {@code NoticeReceiptQuery} knows it; empty when nobody was told
     */
    Optional<NoticeId> tell(Notice notice);
}
