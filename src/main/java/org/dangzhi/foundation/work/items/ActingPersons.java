package org.dangzhi.foundation.work.items;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.foundation.access.RepresentedPersons;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.search.SearchReader;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.work.WorkModule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Resolver of the acting person: themselves, those they stand in for, for some their own unit. */
@Component
public class ActingPersons implements SearchReader {

    private final People people;
    private final RepresentedPersons persons;
    private final CurrentPermissions permissions;
    private final JdbcClient jdbc;

    ActingPersons(People people, RepresentedPersons persons, CurrentPermissions permissions, JdbcClient jdbc) {
        this.people = people;
        this.persons = persons;
        this.permissions = permissions;
        this.jdbc = jdbc;
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
        return jdbc.sql("select unit_id from people.name_of where id = :me and unit_id is not null")
                .param("me", people.me().id())
                .query((row, n) -> row.getObject("unit_id", UUID.class))
                .list();
    }
}
