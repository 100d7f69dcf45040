package org.dangzhi.foundation.readings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Resolver of a reading's audience: the people of units, and all. */
@Component
@Transactional(readOnly = true)
class AudienceResolver implements ReadingAudience {

    private final RoleHolders members;
    private final Units units;
    private final JdbcClient jdbc;

    AudienceResolver(RoleHolders members, Units units, JdbcClient jdbc) {
        this.members = members;
        this.units = units;
        this.jdbc = jdbc;
    }

    @Override
    public List<PersonId> everybody() {
        return members.all();
    }

    @Override
    public List<PersonId> units(Collection<UnitId> wanted) {
        if (wanted.isEmpty()) return List.of();
        var belonging = new HashSet<>(jdbc.sql("select id from people.name_of where unit_id = any(:units)")
                .param("units", withThoseBelow(wanted))
                .query((row, n) -> new PersonId(row.getObject("id", UUID.class)))
                .list());
        return everybody().stream().filter(belonging::contains).toList();
    }

    private UUID[] withThoseBelow(Collection<UnitId> wanted) {
        var all = new HashSet<>(wanted);
        for (var unit : units.tree()) if (unit.parent() != null && all.contains(unit.parent())) all.add(unit.id());
        return all.stream().map(UnitId::id).toArray(UUID[]::new);
    }
}
