package org.dangzhi.foundation.access.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Roles × permissions. */
public record RolesPage(List<Tab> tabs, List<String> roles, List<Row> rows, boolean mayChange) {

    /** One permission; cells in the order of the roles. */
    public record Row(String permission, String label, List<RoleCell> cells) {}
}
