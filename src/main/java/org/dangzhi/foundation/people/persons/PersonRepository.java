package org.dangzhi.foundation.people.persons;

import org.dangzhi.foundation.people.PersonId;
import org.springframework.data.repository.CrudRepository;

/** Repository of persons. */
interface PersonRepository extends CrudRepository<Person, PersonId> {}
