package org.dangzhi.foundation.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The persons of the office: names for others, and the changes. */
@Service
class PeopleDirectory implements People {

    private final Persons persons;
    private final NameQuery names;
    private final UnitTree units;
    private final SearchIndex index;

    PeopleDirectory(Persons persons, NameQuery names, UnitTree units, SearchIndex index) {
        this.persons = persons;
        this.names = names;
        this.units = units;
        this.index = index;
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
    public PersonId me() {
        return Office.actor()
                .person()
                .map(PersonId::new)
                .orElseThrow(() -> new IllegalStateException(
                        Office.actor().id() + " is no person; ask only while a person's request runs."));
    }

    @Override
    @Transactional(readOnly = true)
    public PersonName known(PersonId id) {
        return names.of(id).orElseThrow(NotFound::new);
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
     * @throws Stale if somebody else was faster
     */
    @Transactional
    void change(PersonId id, int version, NewPerson card, boolean phones) {
        var person = of(id);
        if (person.version() != version) throw new Stale();
        stored(person.change(phones ? card : card.with(person.card().phones())));
    }

    @Transactional(readOnly = true)
    Person of(PersonId id) {
        return persons.findById(id).orElseThrow(NotFound::new);
    }

    private Person stored(Person person) {
        var card = person.card();
        var unit = unitName(card.unit());
        var stored = persons.save(person);
        index.put(Findable.person(stored.id(), card, unit));
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
