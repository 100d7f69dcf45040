package org.dangzhi.foundation.rules;

import java.util.HashSet;
import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may read rules, change the library, change standards, and have cases judged, as shipped; the menu. */
@Configuration(proxyBeanMethods = false)
public class RulesAccess {

    public static final String READ = "rules.read";

    /** Regulations, categories, synonyms. */
    public static final String LIBRARY = "rules.library.write";

    /** Standards and the profile: what the office is held to. */
    public static final String STANDARDS = "rules.standard.write";

    /** Judging a case, on the page and through the interface. */
    public static final String CHECK = "rules.check";

    @Bean
    Grants rulesGrants() {
        var readers = new HashSet<>(Roles.BUSINESS);
        readers.addAll(List.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR));
        return () -> List.of(
                new Grant(READ, readers),
                Grant.of(LIBRARY, Roles.DIRECTOR, Roles.DUTY_LEADER),
                Grant.of(STANDARDS, Roles.DIRECTOR),
                new Grant(CHECK, Roles.BUSINESS));
    }

    @Bean
    Menu rulesMenu() {
        return () -> List.of(new MenuEntry("rules", "/rules", "gavel", READ, 300));
    }
}
