package org.dangzhi.foundation.people;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.names.NameReading;
import org.dangzhi.foundation.search.SearchEntry;

/** Indexing of persons and contacts for the search box. */
public final class DirectoryIndexing {

    static final String PERSON = "people.person";
    public static final String CONTACT = "people.contact";

    private DirectoryIndexing() {}

    public static SearchEntry person(PersonId id, NewPerson card, String unit) {
        return new SearchEntry(
                        PERSON,
                        id.id(),
                        card.name(),
                        joined(card.post(), unit),
                        "/people/" + id.id(),
                        names(card.name(), card.reading()),
                        PeopleModule.READ,
                        List.of())
                .guarded(numbers(card.phones()), PeopleModule.PHONE);
    }

    public static SearchEntry contact(ContactId id, NewContact card) {
        return new SearchEntry(
                        CONTACT,
                        id.id(),
                        card.name(),
                        joined(card.unit(), card.post()),
                        "/contacts/" + id.id(),
                        names(card.name(), ""),
                        PeopleModule.READ,
                        List.of())
                .guarded(numbers(card.phones()), PeopleModule.PHONE);
    }

    /** Pinyin, initials and other readings of a name. @param own as its bearer says; may be empty */
    public static List<String> names(String name, String own) {
        var read = NameReading.of(name, own);
        var names = new ArrayList<>(List.of(read.full(), read.initials()));
        names.addAll(read.others());
        return names;
    }

    public static List<String> numbers(List<PhoneNumber> phones) {
        return phones.stream().map(PhoneNumber::digits).toList();
    }

    private static String joined(String first, String second) {
        return String.join(
                "  ", Stream.of(first, second).filter(part -> !part.isEmpty()).toList());
    }
}
