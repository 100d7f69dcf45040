package org.dangzhi.foundation.work;

import static org.springframework.web.context.request.RequestAttributes.SCOPE_REQUEST;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.StandIns;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.search.Reader;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.work.reading.Places;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;

/** Tells as whom the running work acts and reads: himself, those he stands in for, for some the own unit. */
@Component
class Hands implements Reader, Places {

    private static final String REMEMBERED = Hands.class.getName();

    private final People people;
    private final StandIns standIns;
    private final Permits permits;
    private final JdbcClient jdbc;
    private final Clock clock;

    Hands(People people, StandIns standIns, Permits permits, JdbcClient jdbc, Clock clock) {
        this.people = people;
        this.standIns = standIns;
        this.permits = permits;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Read once a request: lists, counts and the frame all ask. */
    Hand mine() {
        var request = RequestContextHolder.getRequestAttributes();
        if (request == null) return read();
        if (request.getAttribute(REMEMBERED, SCOPE_REQUEST) instanceof Hand known && known.is(people.me()))
            return known;
        var read = read();
        request.setAttribute(REMEMBERED, read, SCOPE_REQUEST);
        return read;
    }

    private Hand read() {
        var me = people.me();
        return new Hand(me, Set.copyOf(standIns.placesOf(me, clock.instant())), permits.may(Permissions.ASSIGN));
    }

    /** Whose items are his own: his, and those of whom he stands in for. */
    @Override
    public List<UUID> own() {
        var hand = mine();
        var ids = new ArrayList<UUID>();
        ids.add(hand.person().id());
        hand.places().stream().map(PersonId::id).forEach(ids::add);
        return ids;
    }

    boolean readsAll() {
        return permits.may(Permissions.READ_ALL);
    }

    /** What somebody finds is what he can open. */
    @Override
    public Collection<UUID> ids() {
        return Office.actor().person().isPresent() && permits.may(Permissions.READ) ? parts() : List.of();
    }

    /** As whom he is part of items. */
    List<UUID> parts() {
        if (Office.actor().person().isEmpty()) return List.of();
        var ids = own();
        if (permits.may(Permissions.READ_UNIT)) ids.addAll(unit());
        return ids;
    }

    private List<UUID> unit() {
        return jdbc.sql("select unit_id from people.name_of where id = :me and unit_id is not null")
                .param("me", people.me().id())
                .query((row, n) -> row.getObject("unit_id", UUID.class))
                .list();
    }
}
