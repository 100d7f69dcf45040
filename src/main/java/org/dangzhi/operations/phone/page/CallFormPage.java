package org.dangzhi.operations.phone.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Page with the form of a new call, or of one that is put right; filled with what is known.
 *
 * @param fresh whether it is a new one, which may be made an item at once
 */
public record CallFormPage(
        String action,
        boolean fresh,
        String title,
        Details typed,
        List<SelectOption> urgencies,
        List<String> phrases,
        Supervisor supervisor) {

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

    /** Who is proposed to check an item; both empty for nobody. */
    public record Supervisor(String id, String name) {

        public static final Supervisor NOBODY = new Supervisor("", "");
    }
}
