package org.dangzhi.foundation.web;

import java.util.Set;

/**
 * A permission and the roles that hold it as shipped; an office may change that.
 *
 * @param permission {@code module.thing.verb}
 */
public record Grant(String permission, Set<String> roles) {

    public static Grant of(String permission, String... roles) {
        return new Grant(permission, Set.of(roles));
    }
}
