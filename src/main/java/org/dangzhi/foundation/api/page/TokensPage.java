package org.dangzhi.foundation.api.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.StateLabel;

/** One's own tokens, and the scopes that a new one may have. */
public record TokensPage(List<Row> rows, List<SelectOption> scopes) {

    /** @param used last time, to the minute; empty for never */
    public record Row(
            String id,
            String name,
            String prefix,
            String scopes,
            String made,
            String expires,
            String used,
            StateLabel state,
            boolean open) {}
}
