package org.dangzhi.foundation.work.items;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.RepresentedPersons;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.search.SearchReader;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.work.WorkModule;
import org.springframework.stereotype.Component;

/** Resolver of the acting person: themselves, those they stand in for, for some their own unit. */
@Component
public class ActingPersons implements SearchReader {

    private final People people;
    private final RepresentedPersons persons;
    private final CurrentPermissions permissions;
    private final Units units;

    ActingPersons(People people, RepresentedPersons persons, CurrentPermissions permissions, Units units) {
        this.people = people;
        this.persons = persons;
        this.permissions = permissions;
        this.units = units;
    }

    public ActingPerson mine() {
        return new ActingPerson(people.me(), Set.copyOf(persons.taken()), permissions.may(WorkModule.ASSIGN));
    }

    /** Whose items are one's own: one's, and those of whom one stands in for. */
    public List<UUID> own() {
        return persons.own();
    }

    public boolean readsAll() {
        return permissions.may(WorkModule.READ_ALL);
    }

    /** What somebody finds is what they can open. */
    @Override
    public Collection<UUID> ids() {
        return OfficeContext.actor().person().isPresent() && permissions.may(WorkModule.READ) ? parts() : List.of();
    }

    /** As whom one is part of items. */
    public List<UUID> parts() {
        if (OfficeContext.actor().person().isEmpty()) return List.of();
        var ids = own();
        if (permissions.may(WorkModule.READ_UNIT)) ids.addAll(unit());
        return ids;
    }

    private List<UUID> unit() {
        return units.of(List.of(people.me())).values().stream()
                .flatMap(Optional::stream)
                .map(UnitId::id)
                .toList();
    }
}
