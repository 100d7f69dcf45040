package org.dangzhi.foundation.readings;

import java.util.Collection;
import java.util.List;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.LiveUpdates;
import org.springframework.stereotype.Component;

/** Notifications about readings: to persons, and to the pages that show one. */
@Component
class ReadingNotifications {

    private final Notices notices;
    private final People people;
    private final LiveUpdates live;

    ReadingNotifications(Notices notices, People people, LiveUpdates live) {
        this.notices = notices;
        this.people = people;
        this.live = live;
    }

    void asked(ReadingLine reading, Collection<PersonId> persons) {
        tell(reading, reading.dueAt() == null ? "asked" : "asked_until", persons, Urgency.NORMAL);
    }

    /** Somebody wants it read now. */
    void reminded(ReadingLine reading, Collection<PersonId> missing) {
        tell(reading, "reminded", missing, Urgency.NORMAL);
    }

    /** Its time has come, at the first stage or again: those who are missing hear of it, and the publisher of them. */
    void due(ReadingLine reading, Collection<PersonId> missing, boolean again) {
        tell(reading, "due", missing, Urgency.NORMAL);
        tell(reading, again ? "missing_again" : "missing", List.of(reading.publisher()), Urgency.NORMAL);
    }

    void allConfirmed(ReadingLine reading) {
        tell(reading, "complete", List.of(reading.publisher()), Urgency.QUIET);
    }

    void withdrawn(ReadingLine reading, Collection<PersonId> missing) {
        tell(reading, "withdrawn", missing, Urgency.QUIET);
    }

    void changed(ReadingLine reading) {
        live.changed("readings.reading", reading.id());
    }

    private void tell(ReadingLine reading, String what, Collection<PersonId> to, Urgency urgency) {
        if (to.isEmpty()) return;
        notices.tell(new Notice(
                "readings.notice." + what,
                List.of(
                        reading.title(),
                        what.equals("reminded") || what.equals("withdrawn") ? actor(reading) : reading.publisherName(),
                        reading.dueAt() == null ? "" : Notice.at(reading.dueAt()),
                        Integer.toString(reading.missing())),
                "/readings/" + reading.id(),
                to,
                urgency));
    }

    /** Whoever reminds or withdraws need not have published it. */
    private String actor(ReadingLine reading) {
        var me = ReadingQuery.me();
        return me.getMostSignificantBits() == 0
                ? reading.publisherName()
                : people.name(new PersonId(me)).name();
    }
}
