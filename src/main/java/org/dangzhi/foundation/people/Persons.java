package org.dangzhi.foundation.people;

import org.springframework.data.repository.CrudRepository;

interface Persons extends CrudRepository<Person, PersonId> {}
