package org.dangzhi.foundation.jobs;

import java.util.List;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.ModuleMenu;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/** Module configuration: the permission to see timers, and the menu entry. */
@Component
class JobsModule implements ModulePermissions, ModuleMenu {

    static final String READ = "jobs.read";

    @Override
    public List<PermissionGrant> grants() {
        return List.of(PermissionGrant.of(READ, Roles.SYSTEM_ADMIN));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("jobs", "/settings/jobs", "alarm", READ, 476));
    }
}
