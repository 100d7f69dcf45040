package org.dangzhi.foundation.people.persons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.Sex;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.names.NameReading;
import org.dangzhi.foundation.people.names.NameRefused;
import org.dangzhi.foundation.people.phones.PhoneNumberRefused;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Column;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/** Somebody who works or worked here; never removed, for logs name them. */
@Table(schema = "people", name = "person")
public class Person {

    @Id
    private final PersonId id;

    @Version
    private int version;

    private String name;
    private String pinyin;
    private String initials;
    private String alsoRead;
    private String reading;
    private @Nullable Sex sex;
    private String post;
    private String rank;
    private int precedence;

    @Column("unit_id")
    private @Nullable UnitId unit;

    private @Nullable LocalDate joinedOn;
    private @Nullable LocalDate leftOn;

    @MappedCollection(idColumn = "person_id", keyColumn = "position")
    private List<PhoneNumber> phones;

    @PersistenceCreator
    Person(
            PersonId id,
            String name,
            String pinyin,
            String initials,
            String alsoRead,
            String reading,
            String post,
            String rank,
            int precedence,
            List<PhoneNumber> phones) {
        this.id = id;
        this.name = name;
        this.pinyin = pinyin;
        this.initials = initials;
        this.alsoRead = alsoRead;
        this.reading = reading;
        this.post = post;
        this.rank = rank;
        this.precedence = precedence;
        this.phones = phones;
    }

    /** @throws PersonRefused if a number has no digits, a sign is shown nowhere, or the last day lies before the first */
    static Person entered(NewPerson card) {
        return new Person(new PersonId(TimeOrderedIds.next()), "", "", "", "", "", "", "", NewPerson.LAST, List.of())
                .change(card);
    }

    /** Replaces all that is known of the person; pinyin follows the name, or how they say it is read. */
    Person change(NewPerson card) {
        NameRefused.unlessShown(card.name());
        NameRefused.unlessReadable(card.reading());
        PhoneNumberRefused.unlessReadable(card.phones());
        if (card.from() != null && card.until() != null && card.until().isBefore(card.from()))
            throw PersonRefused.leftBeforeJoining(card.until(), card.from());

        name = card.name().strip();
        reading = card.reading();
        var read = NameReading.of(name, reading);
        pinyin = read.full();
        initials = read.initials();
        alsoRead = read.alsoRead();
        sex = card.sex();
        post = card.post().strip();
        rank = card.rank().strip();
        precedence = card.precedence();
        unit = card.unit();
        joinedOn = card.from();
        leftOn = card.until();
        phones = new ArrayList<>(card.phones());
        return this;
    }

    PersonId id() {
        return id;
    }

    int version() {
        return version;
    }

    public NewPerson card() {
        return new NewPerson(name, reading, sex, post, rank, precedence, unit, List.copyOf(phones), joinedOn, leftOn);
    }
}
