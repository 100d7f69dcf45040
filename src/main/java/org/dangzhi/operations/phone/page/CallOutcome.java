package org.dangzhi.operations.phone.page;

import org.dangzhi.foundation.web.page.StateLabel;

/**
 * What came of a call, so far.
 *
 * @param itemAddress of the item it became; empty for none
 */
public record CallOutcome(StateLabel state, String itemAddress) {

    public boolean isItem() {
        return !itemAddress.isEmpty();
    }
}
