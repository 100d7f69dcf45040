package org.dangzhi.foundation.audit;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: the permission to read the trail, and the menu entry. */
@Configuration(proxyBeanMethods = false)
class AuditModule {

    /** The only permission over the trail: it is read. */
    static final String READ = "audit.read";

    @Bean
    ModulePermissions auditGrants() {
        return () -> List.of(PermissionGrant.of(READ, Roles.AUDITOR));
    }

    @Bean
    ModuleMenu auditMenu() {
        return () -> List.of(MenuEntry.tab(Area.AUDIT, "audit", "/audit", "audit.menu", READ, 10));
    }
}
