package org.dangzhi.foundation.web;

import java.util.List;

/** Port of a module's permissions as shipped, one bean a module. */
@FunctionalInterface
public interface ModulePermissions {

    List<PermissionGrant> grants();
}
