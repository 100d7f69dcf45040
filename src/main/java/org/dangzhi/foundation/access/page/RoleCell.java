package org.dangzhi.foundation.access.page;

/**
 * Whether one role holds one permission.
 *
 * @param changed otherwise than shipped
 * @param mayChange whether the reader may change it
 */
public record RoleCell(
        String permission, String role, String label, boolean granted, boolean changed, boolean mayChange) {

    public String id() {
        return "cell-" + permission.replace('.', '-') + "-" + role;
    }
}
