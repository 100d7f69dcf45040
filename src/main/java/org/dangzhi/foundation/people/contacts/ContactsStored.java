package org.dangzhi.foundation.people.contacts;

import org.dangzhi.foundation.people.ContactId;
import org.springframework.data.repository.CrudRepository;

interface ContactsStored extends CrudRepository<Contact, ContactId> {}
