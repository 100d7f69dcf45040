package org.dangzhi.foundation.readings;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.Units;
import org.dangzhi.foundation.readings.lists.ReadingListPages;
import org.dangzhi.foundation.readings.page.ReadingFormPage;
import org.dangzhi.foundation.readings.page.ReadingPage;
import org.dangzhi.foundation.readings.page.ReadingPage.Follow;
import org.dangzhi.foundation.readings.page.ReadingPeopleForm;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** Presenter of one reading, and of the forms. */
@Component
public class ReadingPages {

    private static final int PEOPLE = 100;

    private final ReadingFollowUp followUp;
    private final ReadingQuery query;
    private final ReadingWords words;
    private final Units units;
    private final Texts texts;

    ReadingPages(ReadingFollowUp followUp, ReadingQuery query, ReadingWords words, Units units, Texts texts) {
        this.followUp = followUp;
        this.query = query;
        this.words = words;
        this.units = units;
        this.texts = texts;
    }

    ReadingPage page(UUID id, String after) {
        var reading = followUp.readable(id);
        boolean follows = followUp.follows(reading);
        return new ReadingPage(
                new ReadingPage.Heading(
                        id.toString(),
                        reading.title(),
                        reading.publisherShown(),
                        words.at(reading.publishedAt()),
                        words.at(reading.dueAt()),
                        follows ? words.followed(reading) : words.mine(reading)),
                reading.address(),
                reading.note(),
                new ReadingPage.Confirmation(
                        reading.waits(), words.at(reading.confirmedAt()), !reading.mine() && !follows),
                follows ? follow(reading, after) : null);
    }

    private Follow follow(ReadingLine reading, String after) {
        var address = ReadingListPages.LIST + "/" + reading.id();
        var people = query.people(reading, after, PEOPLE);
        return new Follow(
                reading.asked(),
                reading.confirmed(),
                reading.missing(),
                !reading.withdrawn(),
                reading.remindedAt() == null ? "" : texts.t("readings.reminded", words.at(reading.remindedAt())),
                people.rows().stream().map(this::person).toList(),
                texts.t("readings.people.total", people.total()),
                after.isEmpty() ? "" : address,
                people.next() == null ? "" : address + "?after=" + people.next(),
                address + "/export");
    }

    private ReadingPage.Person person(ReadingQuery.ReadingCriteria one) {
        return new ReadingPage.Person(
                one.name(), one.post(), one.unit(), words.at(one.confirmedAt()), words.at(one.askedAt()));
    }

    /** @param given what the page one comes from knows */
    public ReadingFormPage fresh(ReadingForm given) {
        return new ReadingFormPage(
                ReadingForm.text(given.title()),
                ReadingForm.text(given.address()),
                ReadingForm.text(given.kind()),
                ReadingForm.text(given.subject()),
                ReadingForm.text(given.note()),
                given.due() == null ? "" : given.due().toString(),
                !ReadingForm.text(given.address()).isEmpty(),
                unitChoices());
    }

    ReadingPeopleForm people(UUID id) {
        var reading = followUp.followed(id);
        return new ReadingPeopleForm(ReadingListPages.LIST + "/" + id + "/people", reading.title(), unitChoices());
    }

    private List<SelectOption> unitChoices() {
        return units.tree().stream()
                .map(unit -> new SelectOption(unit.id().id().toString(), unit.shortName()))
                .toList();
    }
}
