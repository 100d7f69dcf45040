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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Publication of a reading: writes down what is to be read and by whom, once it is fit to be. */
@Component
class ReadingPublication {

    private static final Pattern LOCAL = Pattern.compile("/[^/\\\\\\p{Cntrl}][^\\p{Cntrl}]*");

    private final People people;
    private final ReadingDeadlines timer;
    private final JdbcClient jdbc;
    private final TimeWords times;
    private final Clock clock;

    ReadingPublication(People people, ReadingDeadlines timer, JdbcClient jdbc, TimeWords times, Clock clock) {
        this.people = people;
        this.timer = timer;
        this.jdbc = jdbc;
        this.times = times;
        this.clock = clock;
    }

    UUID put(NewReading wanted) {
        var id = TimeOrderedIds.next();
        var due = wanted.due() == null ? null : until(wanted.due());
        jdbc.sql("""
                        insert into readings.reading (id, title, address, kind, subject, note, published_by, published_at, due_at)
                        values (:id, :title, :address, :kind, :subject, :note, :me, :now, :due)
                        """)
                .param("id", id)
                .param("title", words("title", wanted.title(), ReadingLimits.TITLE))
                .param("address", address(wanted.address().strip()))
                .param("kind", words("kind", wanted.kind(), ReadingLimits.KIND))
                .param("subject", words("subject", wanted.subject(), ReadingLimits.SUBJECT))
                .param("note", fitting("note", wanted.note(), ReadingLimits.NOTE))
                .param("me", people.me().id())
                .param("now", now())
                .param("due", due)
                .update();
        return id;
    }

    /** Who of them was not asked before. */
    List<PersonId> ask(UUID reading, Collection<PersonId> persons) {
        if (persons.isEmpty()) throw ReadingRefused.nobody();
        if (!people.names(persons).keySet().containsAll(persons)) throw ReadingRefused.unknownPerson();
        return jdbc.sql("""
                        insert into readings.reading_person (reading_id, person_id, asked_at)
                        select distinct cast(:reading as uuid), person, cast(:now as timestamptz)
                          from unnest(cast(:people as uuid[])) person
                        on conflict do nothing
                        returning person_id
                        """)
                .param("reading", reading)
                .param("now", now())
                .param("people", persons.stream().map(PersonId::id).toArray(UUID[]::new))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
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
