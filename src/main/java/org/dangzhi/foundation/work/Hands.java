package org.dangzhi.foundation.work;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.Places;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.search.Reader;
import org.dangzhi.foundation.web.Permits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells as whom the running work acts and reads: himself, those he stands in for, for some the own unit. */
@Component
class Hands implements Reader {

    private final People people;
    private final Places places;
    private final Permits permits;
    private final JdbcClient jdbc;

    Hands(People people, Places places, Permits permits, JdbcClient jdbc) {
        this.people = people;
        this.places = places;
        this.permits = permits;
        this.jdbc = jdbc;
    }

    Hand mine() {
        return new Hand(people.me(), Set.copyOf(places.taken()), permits.may(Permissions.ASSIGN));
    }

    /** Whose items are his own: his, and those of whom he stands in for. */
    List<UUID> own() {
        return places.own();
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
