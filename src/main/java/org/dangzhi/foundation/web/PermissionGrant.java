package org.dangzhi.foundation.web;

import java.util.Set;

/**
 * Permission and the roles that hold it as shipped; an office may change that.
 *
 * @param permission {@code module.thing.verb}
 */
public record PermissionGrant(String permission, Set<String> roles) {

    public static PermissionGrant of(String permission, String... roles) {
        return new PermissionGrant(permission, Set.of(roles));
    }
}
