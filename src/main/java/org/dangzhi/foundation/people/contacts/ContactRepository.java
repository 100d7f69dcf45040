package org.dangzhi.foundation.people.contacts;

import org.dangzhi.foundation.people.ContactId;
import org.springframework.data.repository.CrudRepository;

/** Repository of contacts. */
interface ContactRepository extends CrudRepository<Contact, ContactId> {}
