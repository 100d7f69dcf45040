package org.dangzhi.foundation.readings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions over readings as shipped, and the tab among the items. */
@Configuration(proxyBeanMethods = false)
public class ReadingModule {

    /** What one is asked to read oneself: everybody, administrators and auditor too. */
    public static final String READ = "work.reading.read";

    /** Puts a text before people, and follows every reading of the office. */
    public static final String PUBLISH = "work.reading.publish";

    @Bean
    ModulePermissions readingGrants() {
        return () -> List.of(
                new PermissionGrant(READ, everybody()),
                PermissionGrant.of(PUBLISH, Roles.DIRECTOR, Roles.DUTY_LEADER, Roles.LIAISON));
    }

    @Bean
    ModuleMenu readingMenu() {
        return () -> List.of(MenuEntry.tab(Area.ITEMS, "readings", "/readings", "readings.menu", READ, 50));
    }

    private static Set<String> everybody() {
        return Stream.concat(
                        Roles.BUSINESS.stream(), Stream.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR))
                .collect(Collectors.toUnmodifiableSet());
    }
}
