package org.dangzhi.foundation.access.passwords;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.dangzhi.foundation.access.Account;
import org.dangzhi.foundation.office.Settings;
import org.springframework.stereotype.Component;

/** For how many days a first password works that was handed out on a slip: one that is lost soon opens nothing. */
@Component
public class SlipValidity {

    /** In days. */
    public static final String SETTING = "access.slip.days";

    public static final int SHIPPED = 7;

    private final Settings settings;
    private final Clock clock;

    SlipValidity(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Of a slip that is made now. */
    public Instant endOfNew() {
        return end(clock.instant());
    }

    /** Whether the account's password was handed out, was never changed, and is too old by now. */
    public boolean isOver(Account account) {
        return account.mustChange() && clock.instant().isAfter(end(account.passwordAt()));
    }

    private Instant end(Instant made) {
        return made.plus(Duration.ofDays(settings.number(SETTING, SHIPPED)));
    }
}
