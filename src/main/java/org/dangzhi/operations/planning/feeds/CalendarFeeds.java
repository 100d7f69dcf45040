package org.dangzhi.operations.planning.feeds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.AccountShutOut;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.feeds.CalendarFeedRows.Feed;
import org.jspecify.annotations.Nullable;
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
    private final Clock clock;

    CalendarFeeds(CalendarFeedRows rows, People people, Clock clock) {
        this.rows = rows;
        this.people = people;
        this.clock = clock;
    }

    /**
     * The path of a new address, which is told only now.
     *
     * @param alarmMinutes how long before a shift its calendar rings; null for not at all
     */
    String make(boolean wholeOffice, @Nullable Integer alarmMinutes) {
        var written = SecretGenerator.next();
        var me = people.me();
        rows.insert(wholeOffice ? null : me, SecretGenerator.hash(written), me, alarmMinutes, clock.instant());
        return "/feeds/" + OfficeContext.current().id() + "/" + written + ".ics";
    }

    /** One's own that still work. */
    @Transactional(readOnly = true)
    public List<Feed> mine() {
        return rows.madeBy(people.me());
    }

    /** The whole office's that still work, the one longest unread first. */
    @Transactional(readOnly = true)
    public List<Feed> all() {
        return rows.all();
    }

    /** Withdraws one's own. */
    void withdraw(UUID id) {
        if (!rows.withdraw(id, people.me(), clock.instant())) throw new NotFoundException();
    }

    /** Withdraws anybody's. */
    void withdrawAny(UUID id) {
        if (!rows.withdraw(id, clock.instant())) throw new NotFoundException();
    }

    /**
     * Notes that one was read.
     *
     * @return since when it says what it says
     */
    Instant use(Feed feed, String contentHash) {
        return rows.use(feed.id(), contentHash, clock.instant());
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
