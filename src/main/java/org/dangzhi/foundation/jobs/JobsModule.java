package org.dangzhi.foundation.jobs;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: the permissions to see jobs and to stop long runs, and the menu entry. */
@Configuration(proxyBeanMethods = false)
public class JobsModule {

    public static final String READ = "jobs.read";

    /** Ends a long run of whatever kind; whoever began one may end it on its own page. */
    public static final String STOP = "jobs.stop";

    @Bean
    ModulePermissions jobsGrants() {
        return () ->
                List.of(PermissionGrant.of(READ, Roles.SYSTEM_ADMIN), PermissionGrant.of(STOP, Roles.SYSTEM_ADMIN));
    }

    @Bean
    ModuleMenu jobsMenu() {
        return () -> List.of(MenuEntry.tab(Area.HEALTH, "jobs", "/settings/jobs", "jobs.menu", READ, 10));
    }
}
