package org.dangzhi.foundation.rules;

import java.util.List;
import org.dangzhi.foundation.regulations.RegulationsAccess;
import org.dangzhi.foundation.regulations.RulesTab;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may change standards and have cases judged, as shipped; their tabs. */
@Configuration(proxyBeanMethods = false)
public class RulesAccess {

    /** Standards and the profile: what the office is held to. */
    public static final String STANDARDS = "rules.standard.write";

    /** Judging a case, on the page and through the interface. */
    public static final String CHECK = "rules.check";

    @Bean
    Grants rulesGrants() {
        return () -> List.of(Grant.of(STANDARDS, Roles.DIRECTOR), new Grant(CHECK, Roles.BUSINESS));
    }

    @Bean
    RulesTab standardsTab() {
        return new RulesTab("standards", "/rules/standards", "rules.tab.standards", RegulationsAccess.READ, 20);
    }

    @Bean
    RulesTab checkTab() {
        return new RulesTab("check", "/rules/check", "rules.tab.check", CHECK, 30);
    }
}
