package org.dangzhi.foundation.people.units;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.UnitInfo;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.search.SearchEntry;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.StaleVersionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases on the units of the office; {@link Units} is the front door. */
@Service
public class UnitCommands implements Units {

    private final UnitRepository unitRepository;
    private final UnitQuery query;
    private final SearchIndex index;

    UnitCommands(UnitRepository unitRepository, UnitQuery query, SearchIndex index) {
        this.unitRepository = unitRepository;
        this.query = query;
        this.index = index;
    }

    @Override
    @Transactional
    public UnitId add(NewUnit card) {
        query.lock();
        refuseUnknownParent(card);
        refuseNamesake(card, null);
        return unitRepository.save(Unit.entered(card)).id();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<UnitId> named(String name) {
        return query.named(name.strip());
    }

    @Override
    @Transactional(readOnly = true)
    public Set<PersonId> personsOf(Collection<UnitId> units) {
        return query.personsOf(units);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<PersonId, Optional<UnitId>> of(Collection<PersonId> persons) {
        return query.of(persons);
    }

    @Override
    @Transactional(readOnly = true)
    public List<UnitInfo> tree() {
        return query.tree().stream().map(UnitQuery.Node::info).toList();
    }

    /** @throws StaleVersionException if somebody else was faster */
    @Transactional
    void change(UnitId id, int version, NewUnit card) {
        query.lock();
        var unit = of(id);
        if (unit.version() != version) throw new StaleVersionException();
        refuseUnknownParent(card);
        refuseNamesake(card, id);
        if (card.parent() != null && query.within(id).contains(card.parent())) throw UnitRefused.belowItself(card);

        var renamed = !unit.card().name().equals(card.name().strip());
        unitRepository.save(unit.change(card));
        if (renamed) index.putAll(foundUnder(id));
    }

    /** @throws UnitRefused while anybody or anything belongs to it */
    @Transactional
    void remove(UnitId id) {
        query.lock();
        var unit = of(id);
        int persons = query.persons(id);
        int units = query.within(id).size() - 1;
        if (persons + units > 0) throw UnitRefused.notEmpty(unit.card().name(), persons, units);
        unitRepository.delete(unit);
    }

    public Optional<Unit> find(UnitId id) {
        return unitRepository.findById(id);
    }

    @Transactional(readOnly = true)
    Unit of(UnitId id) {
        return find(id).orElseThrow(NotFoundException::new);
    }

    private void refuseUnknownParent(NewUnit card) {
        if (card.parent() != null && find(card.parent()).isEmpty()) throw UnitRefused.unknownParent();
    }

    private void refuseNamesake(NewUnit card, @Nullable UnitId self) {
        query.sibling(card.parent(), card.name().strip())
                .filter(other -> !other.equals(self))
                .ifPresent(other -> {
                    throw UnitRefused.namesake(card.name());
                });
    }

    /** The persons of the unit, as they are to be found under its present name. */
    private List<SearchEntry> foundUnder(UnitId id) {
        return query.cards(id).stream().map(UnitQuery.Card::entry).toList();
    }
}
