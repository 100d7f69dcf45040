package org.dangzhi.foundation.audit;

import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditConfiguration {

    /** The only permission over the trail: it is read. */
    static final String READ = "audit.read";

    @Bean
    Grants auditGrants() {
        return () -> List.of(Grant.of(READ, Roles.AUDITOR));
    }

    @Bean
    Menu auditMenu() {
        return () -> List.of(new MenuEntry("audit", "/audit", "fingerprint", READ, 460));
    }
}
