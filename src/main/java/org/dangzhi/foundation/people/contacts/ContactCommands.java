package org.dangzhi.foundation.people.contacts;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.ContactId;
import org.dangzhi.foundation.people.ContactMatch;
import org.dangzhi.foundation.people.Contacts;
import org.dangzhi.foundation.people.DirectoryIndexing;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.names.Pinyin;
import org.dangzhi.foundation.people.phones.PhoneNumberQuery;
import org.dangzhi.foundation.search.Bigrams;
import org.dangzhi.foundation.search.SearchIndex;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.StaleVersionException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases on the telephone directory; {@link Contacts} is the front door. */
@Service
public class ContactCommands implements Contacts {

    private final ContactRepository contactRepository;
    private final DirectoryQuery query;
    private final PhoneNumberQuery numbers;
    private final ContactWordRows contactWords;
    private final SearchIndex index;

    ContactCommands(
            ContactRepository contactRepository,
            DirectoryQuery query,
            PhoneNumberQuery numbers,
            ContactWordRows contactWords,
            SearchIndex index) {
        this.contactRepository = contactRepository;
        this.query = query;
        this.numbers = numbers;
        this.contactWords = contactWords;
        this.index = index;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContactMatch> matchingNumber(String typed, int limit) {
        return numbers.matching(typed, limit);
    }

    @Override
    @Transactional(readOnly = true)
    public List<ContactMatch> matching(String typed, int limit) {
        var persons = query.persons(typed, limit);
        if (persons.size() >= limit) return persons;
        return Stream.concat(persons.stream(), query.contacts(typed, limit - persons.size()).stream())
                .toList();
    }

    @Override
    @Transactional
    public ContactId add(NewContact card) {
        return keep(Contact.entered(card));
    }

    /**
     * Replaces what is known of a contact.
     *
     * @param phones false keeps the numbers as they are: the writer may not see them
     * @throws StaleVersionException if somebody else was faster
     */
    @Transactional
    public void change(ContactId id, int version, NewContact card, boolean phones) {
        var contact = of(id);
        if (contact.version() != version) throw new StaleVersionException();
        keep(contact.change(phones ? card : card.with(contact.card().phones())));
    }

    @Transactional
    public void remove(ContactId id) {
        contactRepository.delete(of(id));
        index.remove(DirectoryIndexing.CONTACT, id.id());
    }

    @Transactional(readOnly = true)
    public Contact of(ContactId id) {
        return contactRepository.findById(id).orElseThrow(NotFoundException::new);
    }

    private ContactId keep(Contact contact) {
        var kept = contactRepository.save(contact);
        var card = kept.card();
        var words = words(card);
        contactWords.put(
                kept.id(),
                Bigrams.document(words.toArray(String[]::new)),
                Bigrams.document(Stream.concat(words.stream(), DirectoryIndexing.numbers(card.phones()).stream())
                        .toArray(String[]::new)));
        index.put(DirectoryIndexing.contact(kept.id(), card));
        return kept.id();
    }

    private static List<String> words(NewContact card) {
        var text = Stream.of(card.name(), card.unit(), card.post(), card.note(), Pinyin.plain(card.unit()));
        return Stream.concat(text, DirectoryIndexing.names(card.name(), "").stream())
                .toList();
    }
}
