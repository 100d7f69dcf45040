package org.dangzhi.operations.phone.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

/** The list of calls with what it was asked for. */
public record CallListPage(
        String words,
        String direction,
        List<SelectOption> directions,
        String state,
        List<SelectOption> states,
        String from,
        String to,
        List<CallRow> rows,
        String total,
        String first,
        String next,
        String export,
        boolean filtered) {}
