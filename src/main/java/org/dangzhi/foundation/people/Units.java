package org.dangzhi.foundation.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units of the office, a tree. */
public interface Units {

    UnitId add(NewUnit unit);

    /** By name or short name. */
    Optional<UnitId> named(String name);

    /** Everybody who belongs to one of them, without the units below. */
    Set<PersonId> personsOf(Collection<UnitId> units);

    /** The unit of each of them whom the office has; empty for one who belongs to none. */
    Map<PersonId, Optional<UnitId>> of(Collection<PersonId> persons);

    /** Every unit, each parent followed by its children, siblings in their order. */
    List<UnitInfo> tree();
}
