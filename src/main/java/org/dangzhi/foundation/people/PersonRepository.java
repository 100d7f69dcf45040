package org.dangzhi.foundation.people;

import org.springframework.data.repository.CrudRepository;

/** Repository of persons. */
interface PersonRepository extends CrudRepository<Person, PersonId> {}
