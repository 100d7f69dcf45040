package org.dangzhi.foundation.work;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells as whom the running work acts and reads: himself, those he stands in for, for some the own unit. */
@Component
class Hands implements Reader {

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

    Hand mine() {
        var me = people.me();
        return new Hand(me, Set.copyOf(standIns.placesOf(me, clock.instant())), permits.may(Permissions.ASSIGN));
    }

    /** Whose items are his own: his, and those of whom he stands in for. */
    List<UUID> own() {
        var me = people.me();
        var ids = new ArrayList<UUID>();
        ids.add(me.id());
        standIns.placesOf(me, clock.instant()).stream().map(PersonId::id).forEach(ids::add);
        return ids;
    }

    boolean readsAll() {
        return permits.may(Permissions.READ_ALL);
    }

    @Override
    public Collection<UUID> ids() {
        if (!permits.signedIn() || Office.actor().person().isEmpty()) return List.of();
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
