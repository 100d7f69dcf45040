package org.dangzhi.operations.phone.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** Page with the form of a new call, or of one that is put right; filled with what is known. */
public record CallFormPage(
        String action,
        boolean fresh,
        String title,
        String direction,
        String urgency,
        String beganAt,
        String endedAt,
        String tel,
        String callerUnit,
        String callerName,
        String callerPost,
        String content,
        List<SelectOption> urgencies,
        List<String> phrases,
        String supervisor,
        String supervisorName,
        String due) {}
