package org.dangzhi.foundation.readings;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Publication of a reading: writes down what is to be read and by whom, once it is fit to be. */
@Component
class ReadingPublication {

    private static final Pattern LOCAL = Pattern.compile("/[^/\\\\\\p{Cntrl}][^\\p{Cntrl}]*");

    private final People people;
    private final ReadingDeadlines timer;
    private final ReadingRows rows;
    private final TimeWords times;
    private final Clock clock;

    ReadingPublication(People people, ReadingDeadlines timer, ReadingRows rows, TimeWords times, Clock clock) {
        this.people = people;
        this.timer = timer;
        this.rows = rows;
        this.times = times;
        this.clock = clock;
    }

    UUID put(NewReading wanted) {
        var id = TimeOrderedIds.next();
        var due = wanted.due() == null ? null : until(wanted.due());
        rows.insert(id, checked(wanted), people.me(), now(), due);
        return id;
    }

    /** @throws ReadingRefused (422) at the field that is empty, too long or no address of ours */
    private static NewReading checked(NewReading wanted) {
        return new NewReading(
                words("title", wanted.title(), ReadingLimits.TITLE),
                address(wanted.address().strip()),
                words("kind", wanted.kind(), ReadingLimits.KIND),
                words("subject", wanted.subject(), ReadingLimits.SUBJECT),
                fitting("note", wanted.note(), ReadingLimits.NOTE),
                wanted.due(),
                wanted.people());
    }

    /** Who of them was not asked before. */
    List<PersonId> ask(UUID reading, Collection<PersonId> persons) {
        if (persons.isEmpty()) throw ReadingRefused.nobody();
        if (!people.names(persons).keySet().containsAll(persons)) throw ReadingRefused.unknownPerson();
        return rows.ask(reading, persons, now());
    }

    private Instant until(LocalDate day) {
        var due = timer.endOf(day);
        if (!due.isAfter(clock.instant())) throw ReadingRefused.dueHasPassed();
        if (day.isAfter(times.today().plusYears(ReadingLimits.YEARS_AHEAD))) throw ReadingRefused.dueTooFar();
        return due;
    }

    private static String words(String field, String value, int most) {
        if (value.isBlank()) throw ReadingRefused.words(field, most);
        return fitting(field, value, most);
    }

    private static String fitting(String field, String value, int most) {
        var text = value.strip();
        if (text.length() > most) throw ReadingRefused.words(field, most);
        return text;
    }

    private static String address(String value) {
        if (value.length() > ReadingLimits.ADDRESS || !LOCAL.matcher(value).matches()) throw ReadingRefused.address();
        return value;
    }

    private Instant now() {
        return clock.instant();
    }
}
