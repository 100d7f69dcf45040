package org.dangzhi.foundation.calendar;

import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.SYSTEM_ADMIN;

import java.util.HashSet;
import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions of the calendar as shipped, and the menu entry. */
@Configuration(proxyBeanMethods = false)
class CalendarModule {

    static final String READ = "calendar.read";
    static final String WRITE = "calendar.write";

    @Bean
    ModulePermissions calendarGrants() {
        var readers = new HashSet<>(BUSINESS);
        readers.add(SYSTEM_ADMIN);
        return () -> List.of(new PermissionGrant(READ, readers), PermissionGrant.of(WRITE, DIRECTOR, SYSTEM_ADMIN));
    }

    @Bean
    ModuleMenu calendarMenu() {
        return () ->
                List.of(MenuEntry.tab(Area.TEMPLATES, "calendar", "/settings/calendar", "calendar.menu", READ, 20));
    }
}
