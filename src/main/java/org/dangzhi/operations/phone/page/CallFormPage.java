package org.dangzhi.operations.phone.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.operations.phone.page.CallPage.Proposal;

/**
 * Page with the form of a new call, or of one that is put right; filled with what is known.
 *
 * @param fresh whether it is a new one, which may be made an item at once
 * @param proposal for the item that it may become at once
 */
public record CallFormPage(
        String action,
        boolean fresh,
        String title,
        Details typed,
        List<SelectOption> urgencies,
        List<String> phrases,
        Proposal proposal) {

    /** Values of the fields. */
    public record Details(
            String direction,
            String urgency,
            String beganAt,
            String endedAt,
            String tel,
            String callerUnit,
            String callerName,
            String callerPost,
            String content) {}
}
