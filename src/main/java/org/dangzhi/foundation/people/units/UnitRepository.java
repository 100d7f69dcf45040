package org.dangzhi.foundation.people.units;

import org.dangzhi.foundation.people.UnitId;
import org.springframework.data.repository.CrudRepository;

/** Repository of units. */
interface UnitRepository extends CrudRepository<Unit, UnitId> {}
