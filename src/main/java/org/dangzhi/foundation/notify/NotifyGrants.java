package org.dangzhi.foundation.notify;

import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

@Component
class NotifyGrants implements Grants {

    /** Sets mail server and robots. */
    static final String CHANNELS = "notify.channel.set";

    /** Sees whether messages got out, and sends again. */
    static final String DELIVERIES = "notify.delivery.read";

    /** Sees there what the messages say: business, which the system administrator need not know. */
    static final String WORDS = "notify.delivery.words";

    @Override
    public List<Grant> grants() {
        return List.of(
                Grant.of(CHANNELS, Roles.SYSTEM_ADMIN),
                Grant.of(DELIVERIES, Roles.SYSTEM_ADMIN, Roles.DIRECTOR),
                Grant.of(WORDS, Roles.DIRECTOR));
    }
}
