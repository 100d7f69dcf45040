package org.dangzhi.foundation.notify.receipts;

import java.time.Instant;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A notice at somebody's bell.
 *
 * @param openedAt when they opened it, or marked it read; absent before. Of a message outside nobody knows that
 */
public record NoticeReceipt(PersonId person, @Nullable Instant openedAt) {}
