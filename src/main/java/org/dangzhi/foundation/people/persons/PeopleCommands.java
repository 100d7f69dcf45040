package org.dangzhi.foundation.people.persons;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.people.DirectoryIndexing;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonLeaves;
import org.dangzhi.foundation.people.PersonLookup;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.names.PersonNameQuery;
import org.dangzhi.foundation.people.units.UnitCommands;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases on the persons of the office; {@link People} is the front door. */
@Service
public class PeopleCommands implements People {

    private static final int EVERYBODY = 100_000;

    private final PersonRepository persons;
    private final PersonNameQuery names;
    private final UnitCommands units;
    private final SearchIndex index;
    private final ApplicationEventPublisher events;

    PeopleCommands(
            PersonRepository persons,
            PersonNameQuery names,
            UnitCommands units,
            SearchIndex index,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.names = names;
        this.units = units;
        this.index = index;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public PersonName name(PersonId id) {
        return names.of(id)
                .orElseGet(() -> new PersonName(id, id.id().toString().substring(0, 8), "", ""));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, PersonName> names(Collection<PersonId> ids) {
        var found = new HashMap<PersonId, PersonName>();
        if (!ids.isEmpty()) names.of(ids).forEach(name -> found.put(name.id(), name));
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonName> matching(String typed, int limit) {
        return names.matching(typed, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public PersonLookup lookup() {
        return new PersonLookup(names.matching("", EVERYBODY));
    }

    @Override
    public PersonId me() {
        return OfficeContext.actor()
                .person()
                .map(PersonId::new)
                .orElseThrow(() -> new IllegalStateException(
                        OfficeContext.actor().id() + " is no person; ask only while a person's request runs."));
    }

    @Override
    @Transactional(readOnly = true)
    public PersonName known(PersonId id) {
        return names.of(id).orElseThrow(NotFoundException::new);
    }

    @Override
    @Transactional
    public PersonId add(NewPerson card) {
        return stored(Person.entered(card)).id();
    }

    /**
     * Replaces what is known of a person.
     *
     * @param version which the writer saw
     * @param phones false keeps the numbers as they are: the writer may not see them
     * @throws StaleVersionException if somebody else was faster
     */
    @Transactional
    public void change(PersonId id, int version, NewPerson card, boolean phones) {
        var person = of(id);
        if (person.version() != version) throw new StaleVersionException();
        var before = person.card().until();
        stored(person.change(phones ? card : card.with(person.card().phones())));
        var lastDay = card.until();
        if (lastDay != null && !lastDay.equals(before))
            events.publishEvent(new PersonLeaves(OfficeContext.current(), id, lastDay));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, LocalDate> lastDays(Collection<PersonId> ids) {
        return ids.isEmpty() ? Map.of() : names.lastDays(ids);
    }

    @Transactional(readOnly = true)
    public Person of(PersonId id) {
        return persons.findById(id).orElseThrow(NotFoundException::new);
    }

    private Person stored(Person person) {
        var card = person.card();
        var unit = unitName(card.unit());
        var stored = persons.save(person);
        index.put(DirectoryIndexing.person(stored.id(), card, unit));
        return stored;
    }

    private String unitName(@Nullable UnitId unit) {
        return unit == null
                ? ""
                : units.find(unit)
                        .orElseThrow(PersonRefused::unknownUnit)
                        .card()
                        .name();
    }
}
