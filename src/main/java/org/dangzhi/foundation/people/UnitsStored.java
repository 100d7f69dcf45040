package org.dangzhi.foundation.people;

import org.springframework.data.repository.CrudRepository;

interface UnitsStored extends CrudRepository<Unit, UnitId> {}
