package org.dangzhi.foundation.rules;

import java.util.List;
import org.dangzhi.foundation.regulations.RegulationsModule;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.PagePart;
import org.dangzhi.foundation.web.frame.PageParts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions over regulations and standards as shipped, and the menu entry. */
@Configuration(proxyBeanMethods = false)
public class RulesModule {

    /** Standards and the profile: what the office is held to. */
    public static final String STANDARDS = "rules.standard.write";

    /** Judging a case, on the page and through the interface. */
    public static final String CHECK = "rules.check";

    @Bean
    ModulePermissions rulesGrants() {
        return () -> List.of(PermissionGrant.of(STANDARDS, Roles.DIRECTOR), new PermissionGrant(CHECK, Roles.BUSINESS));
    }

    @Bean
    PageParts rulesParts() {
        return () -> List.of(
                new PagePart(
                        "regulations",
                        "standards",
                        "/rules/standards",
                        "rules.tab.standards",
                        RegulationsModule.READ,
                        20),
                new PagePart("regulations", "check", "/rules/check", "rules.tab.check", CHECK, 30));
    }
}
