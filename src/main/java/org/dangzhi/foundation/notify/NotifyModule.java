package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

/** Module configuration: permissions over channels and deliveries, and the menu entry. */
@Component
class NotifyModule implements ModulePermissions {

    /** Sets mail server and robots. */
    static final String CHANNELS = "notify.channel.set";

    /** Sees whether messages got out, and sends again. */
    static final String DELIVERIES = "notify.delivery.read";

    /** Sees there what the messages say: business, which the system administrator need not know. */
    static final String WORDS = "notify.delivery.words";

    @Override
    public List<PermissionGrant> grants() {
        return List.of(
                PermissionGrant.of(CHANNELS, Roles.SYSTEM_ADMIN),
                PermissionGrant.of(DELIVERIES, Roles.SYSTEM_ADMIN, Roles.DIRECTOR),
                PermissionGrant.of(WORDS, Roles.DIRECTOR));
    }
}
