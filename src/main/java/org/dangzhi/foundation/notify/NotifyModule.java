package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Module configuration: permissions over channels and deliveries, and the menu entry. */
@Configuration(proxyBeanMethods = false)
public class NotifyModule {

    /** Sets mail server and robots. */
    public static final String CHANNELS = "notify.channel.set";

    /** Sees whether messages got out, and sends again. */
    static final String DELIVERIES = "notify.delivery.read";

    /** Sees there what the messages say: business, which the system administrator need not know. */
    static final String WORDS = "notify.delivery.words";

    @Bean
    ModulePermissions notifyGrants() {
        return () -> List.of(
                PermissionGrant.of(CHANNELS, Roles.SYSTEM_ADMIN),
                PermissionGrant.of(DELIVERIES, Roles.SYSTEM_ADMIN, Roles.DIRECTOR),
                PermissionGrant.of(WORDS, Roles.DIRECTOR));
    }

    @Bean
    ModuleMenu notifyMenu() {
        return () -> List.of(
                MenuEntry.tab(Area.HEALTH, "deliveries", "/settings/deliveries", "notify.deliveries", DELIVERIES, 20),
                MenuEntry.tab(Area.CHANNELS, "channels", "/settings/channels", "notify.channels", CHANNELS, 10));
    }
}
