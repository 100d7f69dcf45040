package org.dangzhi.foundation.access;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Module configuration: permissions as shipped and the menu. Accounts, permissions and audit belong to three
 * administrator roles; nobody holds two.
 */
@Configuration(proxyBeanMethods = false)
public class AccessModule {

    public static final String READ = "access.account.read";
    public static final String ACCOUNTS = "access.account.write";
    public static final String ROLES = "access.role.write";
    public static final String SETTINGS = "access.setting.write";
    public static final String STAND_INS = "access.standin.write";

    @Bean
    ModulePermissions accessPermissions() {
        return () -> List.of(
                PermissionGrant.of(READ, Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR),
                PermissionGrant.of(ACCOUNTS, Roles.SYSTEM_ADMIN),
                PermissionGrant.of(SETTINGS, Roles.SYSTEM_ADMIN),
                PermissionGrant.of(ROLES, Roles.SECURITY_ADMIN),
                PermissionGrant.of(STAND_INS, Roles.DIRECTOR));
    }

    @Bean
    ModuleMenu accessMenu() {
        return () -> List.of(
                MenuEntry.tab(Area.ACCOUNTS, "accounts", "/settings/accounts", "access.accounts", READ, 10),
                MenuEntry.tab(Area.ACCOUNTS, "roles", "/settings/roles", "access.roles", READ, 20),
                MenuEntry.tab(Area.ACCOUNTS, "sign-in", "/settings/sign-in", "access.rules", SETTINGS, 30));
    }
}
