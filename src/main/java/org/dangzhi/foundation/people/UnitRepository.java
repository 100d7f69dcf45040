package org.dangzhi.foundation.people;

import org.springframework.data.repository.CrudRepository;

/** Repository of units. */
interface UnitRepository extends CrudRepository<Unit, UnitId> {}
