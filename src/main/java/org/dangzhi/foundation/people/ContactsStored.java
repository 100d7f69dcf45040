package org.dangzhi.foundation.people;

import org.springframework.data.repository.CrudRepository;

interface ContactsStored extends CrudRepository<Contact, ContactId> {}
