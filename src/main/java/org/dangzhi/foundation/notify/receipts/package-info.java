/**
 * What other modules may know of being told: by which ways somebody is, and whether they have opened it. Start reading at
 * {@code NoticeReceiptQuery}.
 */
@NamedInterface("receipts")
@NullMarked
package org.dangzhi.foundation.notify.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
