package org.dangzhi.foundation.people;

import java.util.List;
import java.util.Optional;

/** The units of the office, a tree. */
public interface Units {

    UnitId add(NewUnit unit);

    /** By name or short name. */
    Optional<UnitId> named(String name);

    /** Every unit, each parent followed by its children, siblings in their order. */
    List<UnitInfo> tree();
}
