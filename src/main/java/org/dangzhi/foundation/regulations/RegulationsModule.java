package org.dangzhi.foundation.regulations;

import java.util.HashSet;
import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.dangzhi.foundation.web.frame.PagePart;
import org.dangzhi.foundation.web.frame.PageParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read regulations and standards and who changes the library, as shipped; the menu and its tabs. */
@Configuration(proxyBeanMethods = false)
public class RegulationsModule {

    public static final String READ = "rules.read";

    /** Regulations, categories, synonyms. */
    public static final String LIBRARY = "rules.library.write";

    @Bean
    ModulePermissions regulationGrants() {
        var readers = new HashSet<>(Roles.BUSINESS);
        readers.addAll(List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR));
        return () -> List.of(
                new PermissionGrant(READ, readers), PermissionGrant.of(LIBRARY, Roles.DIRECTOR, Roles.DUTY_LEADER));
    }

    @Bean
    ModuleMenu regulationsMenu() {
        return () -> List.of(MenuEntry.tab(Area.LOOKUP, "regulations", "/rules", "regulations.menu", READ, 20));
    }

    @Bean
    PageParts regulationsParts() {
        return () -> List.of(
                new PagePart("regulations", "library", "/rules", "regulations.tab.library", READ, 10),
                new PagePart("regulations", "booklet", "/rules/booklet", "regulations.tab.booklet", READ, 40),
                new PagePart("regulations", "settings", "/rules/settings", "regulations.tab.settings", LIBRARY, 50));
    }
}
