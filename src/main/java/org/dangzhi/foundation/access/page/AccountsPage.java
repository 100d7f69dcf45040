package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.FilterBar;
import org.dangzhi.foundation.web.page.StateLabel;

/** The list of accounts. */
public record AccountsPage(
        String typed,
        String role,
        List<SelectOption> roles,
        FilterBar filters,
        List<Row> rows,
        String total,
        String first,
        String next,
        boolean mayOpen) {

    /** One member and their account. */
    public record Row(
            String id,
            String person,
            String post,
            String unit,
            String name,
            String roles,
            List<StateLabel> states,
            String lastSignIn) {}
}
