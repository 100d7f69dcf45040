package org.dangzhi.operations.planning.feeds;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.AccountShutOut;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.feeds.CalendarFeedRows.Feed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendar feeds: addresses under which a calendar program fetches the roster. Whoever knows one reads it without
 * signing in, so its secret part is long, is shown once, is kept as a hash, and can be withdrawn.
 */
@Service
@Transactional
class CalendarFeeds {

    private final CalendarFeedRows rows;
    private final People people;
    private final CurrentPermissions permissions;
    private final Clock clock;

    CalendarFeeds(CalendarFeedRows rows, People people, CurrentPermissions permissions, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The path of a new address, which is told only now. */
    String make(boolean wholeOffice) {
        var written = SecretGenerator.next();
        var me = people.me();
        rows.insert(wholeOffice ? null : me, SecretGenerator.hash(written), me, clock.instant());
        return "/feeds/" + OfficeContext.current().id() + "/" + written + ".ics";
    }

    /** One's own that still work. */
    @Transactional(readOnly = true)
    public List<Feed> mine() {
        return rows.madeBy(people.me());
    }

    /** Withdraws one's own, or as who plans anybody's. */
    void withdraw(UUID id) {
        if (!rows.withdraw(id, people.me(), permissions.may(PlanningModule.PLAN), clock.instant()))
            throw new NotFoundException();
    }

    /** Whoever is shut out has no address that works any longer. */
    @EventListener
    void end(AccountShutOut shutOut) {
        rows.end(shutOut.account(), clock.instant());
    }

    /** Empty for an address that never was, or is withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Feed> of(String secret) {
        return rows.of(SecretGenerator.hash(secret));
    }
}
