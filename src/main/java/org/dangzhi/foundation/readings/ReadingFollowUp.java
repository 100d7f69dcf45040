package org.dangzhi.foundation.readings;

import java.util.UUID;
import org.dangzhi.foundation.access.RepresentedPersons;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages let people do: its publisher and those who may publish follow a reading, whoever was asked reads it. */
@Service
@Transactional
public class ReadingFollowUp {

    private final ReadingCommands commands;
    private final ReadingQuery query;
    private final InvitationResolver resolver;
    private final RepresentedPersons representedPersons;
    private final CurrentPermissions permissions;

    ReadingFollowUp(
            ReadingCommands commands,
            ReadingQuery query,
            InvitationResolver resolver,
            RepresentedPersons representedPersons,
            CurrentPermissions permissions) {
        this.commands = commands;
        this.query = query;
        this.resolver = resolver;
        this.representedPersons = representedPersons;
        this.permissions = permissions;
    }

    public UUID publish(ReadingForm form, String origin) {
        var asked = form.invited();
        var persons = resolver.of(asked.everybody(), asked.ticked(), asked.typed());
        return commands.publish(form.reading(origin, persons)).id();
    }

    void remind(UUID reading) {
        followed(reading);
        commands.remind(reading);
    }

    void withdraw(UUID reading) {
        followed(reading);
        commands.withdraw(new ReadingId(reading));
    }

    void invite(UUID reading, InvitationForm form) {
        followed(reading);
        var persons = resolver.of(form.everybody(), form.ticked(), form.typed());
        if (commands.addPeople(new ReadingId(reading), persons) == 0) throw ReadingRefused.allAsked();
    }

    /** @throws NotFoundException (404) to whoever has no part in it; ReadingRefused (403) to its other readers */
    @Transactional(readOnly = true)
    ReadingLine followed(UUID id) {
        var reading = readable(id);
        if (!follows(reading)) throw ReadingRefused.notYours();
        return reading;
    }

    /** @throws NotFoundException (404) to whoever was not asked, takes nobody's place who was, and does not follow it */
    @Transactional(readOnly = true)
    ReadingLine readable(UUID id) {
        var reading = query.of(id);
        if (reading.mine() || follows(reading) || query.isAsked(id, representedPersons.own())) return reading;
        throw new NotFoundException();
    }

    boolean follows(ReadingLine reading) {
        return permissions.may(ReadingModule.PUBLISH)
                || representedPersons.own().contains(reading.publishedBy());
    }
}
