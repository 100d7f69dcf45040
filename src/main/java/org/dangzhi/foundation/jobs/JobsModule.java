package org.dangzhi.foundation.jobs;

import java.util.List;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.ModuleMenu;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/** Module configuration: the permissions to see jobs and to stop long runs, and the menu entry. */
@Component
public class JobsModule implements ModulePermissions, ModuleMenu {

    public static final String READ = "jobs.read";

    /** Ends a long run of whatever kind; whoever began one may end it on its own page. */
    public static final String STOP = "jobs.stop";

    @Override
    public List<PermissionGrant> grants() {
        return List.of(PermissionGrant.of(READ, Roles.SYSTEM_ADMIN), PermissionGrant.of(STOP, Roles.SYSTEM_ADMIN));
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("jobs", "/settings/jobs", "alarm", READ, 476));
    }
}
