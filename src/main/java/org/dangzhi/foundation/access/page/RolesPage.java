package org.dangzhi.foundation.access.page;

import java.util.List;

/** Roles × permissions. */
public record RolesPage(List<String> roles, List<Row> rows, boolean mayChange) {

    /** One permission; cells in the order of the roles. */
    public record Row(String permission, String label, List<RoleCell> cells) {}
}
