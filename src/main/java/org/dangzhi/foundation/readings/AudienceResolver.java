package org.dangzhi.foundation.readings;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.Units;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Resolver of a reading's audience: the people of units, and all. */
@Component
@Transactional(readOnly = true)
class AudienceResolver implements ReadingAudience {

    private final RoleHolders members;
    private final Units units;

    AudienceResolver(RoleHolders members, Units units) {
        this.members = members;
        this.units = units;
    }

    @Override
    public List<PersonId> everybody() {
        return members.all();
    }

    @Override
    public List<PersonId> units(Collection<UnitId> wanted) {
        if (wanted.isEmpty()) return List.of();
        var belonging = units.personsOf(withThoseBelow(wanted));
        return everybody().stream().filter(belonging::contains).toList();
    }

    private Set<UnitId> withThoseBelow(Collection<UnitId> wanted) {
        var all = new HashSet<>(wanted);
        for (var unit : units.tree()) if (unit.parent() != null && all.contains(unit.parent())) all.add(unit.id());
        return all;
    }
}
