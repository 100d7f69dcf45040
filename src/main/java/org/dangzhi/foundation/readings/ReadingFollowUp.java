package org.dangzhi.foundation.readings;

import java.util.UUID;
import org.dangzhi.foundation.access.Places;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Permits;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages let people do: its publisher and those who may publish follow a reading, whoever was asked reads it. */
@Service
@Transactional
public class ReadingFollowUp {

    private final ReadingDesk desk;
    private final ReadingQuery query;
    private final Invited invited;
    private final Places places;
    private final Permits permits;
    private final JdbcClient jdbc;

    ReadingFollowUp(
            ReadingDesk desk, ReadingQuery query, Invited invited, Places places, Permits permits, JdbcClient jdbc) {
        this.desk = desk;
        this.query = query;
        this.invited = invited;
        this.places = places;
        this.permits = permits;
        this.jdbc = jdbc;
    }

    public UUID publish(ReadingForm form, String origin) {
        var asked = form.invited();
        var persons = invited.of(asked.everybody(), asked.ticked(), asked.typed());
        return desk.publish(form.reading(origin, persons)).id();
    }

    void remind(UUID reading) {
        followed(reading);
        desk.remind(reading);
    }

    void withdraw(UUID reading) {
        followed(reading);
        desk.withdraw(new ReadingId(reading));
    }

    void invite(UUID reading, InvitedForm form) {
        followed(reading);
        var persons = invited.of(form.everybody(), form.ticked(), form.typed());
        if (desk.addPeople(new ReadingId(reading), persons) == 0) throw ReadingRefused.allAsked();
    }

    /** @throws NotFound (404) to whoever has no part in it; ReadingRefused (403) to its other readers */
    @Transactional(readOnly = true)
    ReadingLine followed(UUID id) {
        var reading = readable(id);
        if (!follows(reading)) throw ReadingRefused.notYours();
        return reading;
    }

    /** @throws NotFound (404) to whoever was not asked, takes nobody's place who was, and does not follow it */
    @Transactional(readOnly = true)
    ReadingLine readable(UUID id) {
        var reading = query.of(id);
        if (reading.mine() || follows(reading) || readsForAnother(id)) return reading;
        throw new NotFound();
    }

    boolean follows(ReadingLine reading) {
        return permits.may(ReadingGrants.PUBLISH) || places.own().contains(reading.publishedBy());
    }

    private boolean readsForAnother(UUID reading) {
        return jdbc.sql("""
                        select exists (select from readings.reading_person
                                        where reading_id = :reading and person_id in (:own))
                        """)
                .param("reading", reading)
                .param("own", places.own())
                .query(Boolean.class)
                .single();
    }
}
