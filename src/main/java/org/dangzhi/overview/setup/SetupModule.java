package org.dangzhi.overview.setup;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: everybody whose turn may come sees the steps. */
@Configuration(proxyBeanMethods = false)
class SetupModule {

    static final String READ = "setup.read";

    @Bean
    ModulePermissions setupPermissions() {
        return () -> List.of(
                PermissionGrant.of(READ, Roles.DIRECTOR, Roles.DUTY_LEADER, Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN));
    }

    @Bean
    ModuleMenu setupMenu() {
        return () -> List.of(MenuEntry.tab(Area.SETUP, "setup", "/settings/setup", "setup.title", READ, 10));
    }
}
