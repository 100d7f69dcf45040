package org.dangzhi.foundation.access;

import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.Roles;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who administers what, as shipped: accounts, permissions and their control lie in three hands. */
@Configuration(proxyBeanMethods = false)
class AccessGrants {

    static final String READ = "access.account.read";
    static final String ACCOUNTS = "access.account.write";
    static final String ROLES = "access.role.write";
    static final String SETTINGS = "access.setting.write";
    static final String STAND_INS = "access.standin.write";

    @Bean
    Grants accessPermissions() {
        return () -> List.of(
                Grant.of(READ, Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR),
                Grant.of(ACCOUNTS, Roles.SYSTEM_ADMIN),
                Grant.of(SETTINGS, Roles.SYSTEM_ADMIN),
                Grant.of(ROLES, Roles.SECURITY_ADMIN),
                Grant.of(STAND_INS, Roles.DIRECTOR));
    }

    @Bean
    Menu accessMenu() {
        return () -> List.of(new MenuEntry("access", "/settings/accounts", "shield-lock", READ, 480));
    }
}
