package org.dangzhi.foundation.api.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;

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
            TokenState state,
            boolean open) {}
}
