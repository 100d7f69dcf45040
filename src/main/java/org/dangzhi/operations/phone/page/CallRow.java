package org.dangzhi.operations.phone.page;

import org.dangzhi.foundation.web.page.StateLabel;

/** One line of the list of calls. */
public record CallRow(
        String id,
        String number,
        String at,
        boolean in,
        String direction,
        String caller,
        String tel,
        String content,
        StateLabel state,
        String itemAddress,
        String taker,
        boolean urgent,
        String urgency) {

    public String address() {
        return "/phone/" + id;
    }
}
