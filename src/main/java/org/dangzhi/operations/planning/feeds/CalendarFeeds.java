package org.dangzhi.operations.planning.feeds;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.foundation.access.SecretGenerator;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.planning.PlanningModule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendar feeds: addresses under which a calendar program fetches the roster. Whoever knows one reads it without
 * signing in, so its secret part is long, is shown once, is kept as a hash, and can be withdrawn.
 */
@Service
@Transactional
class CalendarFeeds {

    /** @param person whose shifts it shows; null for everybody's */
    record Feed(UUID id, @Nullable PersonId person, Instant madeAt) {}

    private final JdbcClient jdbc;
    private final People people;
    private final CurrentPermissions permissions;
    private final Clock clock;

    CalendarFeeds(JdbcClient jdbc, People people, CurrentPermissions permissions, Clock clock) {
        this.jdbc = jdbc;
        this.people = people;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The path of a new address, which is told only now. */
    String make(boolean wholeOffice) {
        var written = SecretGenerator.next();
        var me = people.me();
        jdbc.sql("""
                        insert into planning.feed (id, person_id, secret_hash, made_by, made_at)
                        values (:id, :person, :hash, :by, :at)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("person", wholeOffice ? null : me.id())
                .param("hash", SecretGenerator.hash(written))
                .param("by", me.id())
                .param("at", clock.instant())
                .update();
        return "/feeds/" + OfficeContext.current().id() + "/" + written + ".ics";
    }

    /** One's own that still work. */
    @Transactional(readOnly = true)
    public List<Feed> mine() {
        return jdbc.sql("""
                        select id, person_id, made_at from planning.feed
                         where made_by = :me and withdrawn_at is null order by made_at desc
                        """)
                .param("me", people.me().id())
                .query((row, n) -> new Feed(
                        row.getObject("id", UUID.class),
                        person(row.getObject("person_id", UUID.class)),
                        row.getTimestamp("made_at").toInstant()))
                .list();
    }

    /** Withdraws one's own, or as who plans anybody's. */
    void withdraw(UUID id) {
        int gone = jdbc.sql("""
                        update planning.feed set withdrawn_at = :now
                         where id = :id and withdrawn_at is null and (made_by = :me or :any)
                        """)
                .param("now", clock.instant())
                .param("id", id)
                .param("me", people.me().id())
                .param("any", permissions.may(PlanningModule.PLAN))
                .update();
        if (gone == 0) throw new NotFoundException();
    }

    /** Empty for an address that never was, or is withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Feed> of(String secret) {
        return jdbc.sql(
                        "select id, person_id, made_at from planning.feed where secret_hash = :hash and withdrawn_at is null")
                .param("hash", SecretGenerator.hash(secret))
                .query((row, n) -> new Feed(
                        row.getObject("id", UUID.class),
                        person(row.getObject("person_id", UUID.class)),
                        row.getTimestamp("made_at").toInstant()))
                .optional();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }
}
