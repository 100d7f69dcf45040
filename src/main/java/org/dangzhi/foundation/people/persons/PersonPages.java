package org.dangzhi.foundation.people.persons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.page.NameForm;
import org.dangzhi.foundation.people.page.PersonForm;
import org.dangzhi.foundation.people.page.PersonFormPage;
import org.dangzhi.foundation.people.page.PersonPage;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.people.units.UnitOptions;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a person into the words of their pages. */
@Component
class PersonPages {

    private final PeopleQuery query;
    private final UnitOptions units;
    private final PhoneNumberMasking numbers;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    PersonPages(
            PeopleQuery query,
            UnitOptions units,
            PhoneNumberMasking numbers,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.query = query;
        this.units = units;
        this.numbers = numbers;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    PersonPage page(PersonId id) {
        var row = query.one(id).orElseThrow(NotFoundException::new);
        var card = row.card();
        return new PersonPage(
                id.id().toString(),
                card.name(),
                card.post(),
                new PersonPage.UnitLink(
                        row.unitName(),
                        card.unit() == null ? "" : "/people?unit=" + card.unit().id()),
                facts(row),
                day(card.until()),
                numbers.pageLines(card.phones()),
                !numbers.shown(),
                permissions.may(PeopleModule.WRITE));
    }

    private PersonPage.Facts facts(PeopleQuery.Row row) {
        var card = row.card();
        return new PersonPage.Facts(
                card.rank(),
                SexWords.shown(card.sex(), texts),
                card.precedence() == NewPerson.LAST ? "" : Integer.toString(card.precedence()),
                card.reading().isEmpty() ? row.pinyin() : card.reading(),
                day(card.from()));
    }

    PersonFormPage fresh(String unit) {
        var known = units.all("").stream().anyMatch(choice -> choice.value().equals(unit) && !unit.isEmpty());
        var card = NewPerson.of("", "", known ? new UnitId(UUID.fromString(unit)) : null);
        return form("/people", "/people", card, 0, false);
    }

    PersonFormPage form(Person person) {
        var address = "/people/" + person.id().id();
        return form(address, address, person.card(), person.version(), true);
    }

    private PersonFormPage form(String action, String back, NewPerson card, int version, boolean known) {
        var form = new PersonForm(
                card.sex() == null ? "" : card.sex().name(),
                card.post(),
                card.rank(),
                card.precedence() == NewPerson.LAST ? null : card.precedence(),
                card.unit() == null ? null : card.unit().id(),
                card.from(),
                card.until(),
                version,
                null);
        return new PersonFormPage(
                action,
                back,
                known,
                new NameForm(card.name(), card.reading()),
                form,
                units.all(texts.t("people.unit.none")),
                SexWords.choices(texts),
                numbers.formLines(card.phones()));
    }

    ConflictingVersions versions(Person person, NewPerson yours) {
        var now = person.card();
        return new ConflictingVersions(
                person.version(),
                "/people/" + person.id().id(),
                List.of(
                        line("name", now.name(), yours.name()),
                        line("reading", now.reading(), yours.reading()),
                        line("post", now.post(), yours.post()),
                        line("unit", unit(now.unit()), unit(yours.unit())),
                        line("rank", now.rank(), yours.rank()),
                        line("sex", SexWords.shown(now.sex(), texts), SexWords.shown(yours.sex(), texts)),
                        line("precedence", now.precedence(), yours.precedence()),
                        line("phones", phones(now), numbers.shown() ? phones(yours) : phones(now)),
                        line("from", now.from(), yours.from()),
                        line("until", now.until(), yours.until())));
    }

    private String unit(@Nullable UnitId unit) {
        var id = unit == null ? "" : unit.id().toString();
        return units.all("").stream()
                .filter(choice -> choice.value().equals(id))
                .map(choice -> choice.label().strip())
                .findFirst()
                .orElse("");
    }

    private String phones(NewPerson card) {
        return card.phones().stream()
                .map(phone -> (phone.label() + " " + numbers.shown(phone.number())).strip())
                .collect(Collectors.joining("\u2003"));
    }

    private ConflictingVersions.Line line(String field, @Nullable Object now, @Nullable Object yours) {
        return new ConflictingVersions.Line(
                texts.t("people." + field),
                PlainText.of(now).strip(),
                PlainText.of(yours).strip());
    }

    private String day(@Nullable LocalDate day) {
        return day == null ? "" : times.day(day);
    }
}
