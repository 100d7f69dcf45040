package org.dangzhi.foundation.people.contacts;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.ContactId;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.names.NameRefused;
import org.dangzhi.foundation.people.names.Pinyin;
import org.dangzhi.foundation.people.phones.PhoneNumberRefused;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** A person or desk that is reached by telephone. */
@Table(schema = "people", name = "contact")
public class Contact {

    @Id
    private final ContactId id;

    @Version
    private int version;

    private boolean inside;
    private String unit;
    private String unitPinyin;
    private String name;
    private String pinyin;
    private String initials;
    private String post;
    private String note;

    @MappedCollection(idColumn = "contact_id", keyColumn = "position")
    private List<PhoneNumber> phones;

    @PersistenceCreator
    Contact(
            ContactId id,
            String unit,
            String unitPinyin,
            String name,
            String pinyin,
            String initials,
            String post,
            String note,
            List<PhoneNumber> phones) {
        this.id = id;
        this.unit = unit;
        this.unitPinyin = unitPinyin;
        this.name = name;
        this.pinyin = pinyin;
        this.initials = initials;
        this.post = post;
        this.note = note;
        this.phones = phones;
    }

    static Contact entered(NewContact card) {
        return new Contact(new ContactId(TimeOrderedIds.next()), "", "", "", "", "", "", "", List.of()).change(card);
    }

    /** @throws org.dangzhi.foundation.web.Refusal if a number has no digits, or the name a sign that is shown nowhere */
    Contact change(NewContact card) {
        NameRefused.unlessShown(card.name());
        PhoneNumberRefused.unlessReadable(card.phones());
        inside = card.inside();
        unit = card.unit().strip();
        unitPinyin = Pinyin.plain(unit);
        name = card.name().strip();
        pinyin = Pinyin.full(name);
        initials = Pinyin.initials(name);
        post = card.post().strip();
        note = card.note().strip();
        phones = new ArrayList<>(card.phones());
        return this;
    }

    ContactId id() {
        return id;
    }

    int version() {
        return version;
    }

    NewContact card() {
        return new NewContact(inside, unit, name, post, note, List.copyOf(phones));
    }
}
