package org.dangzhi.operations.planning.publishing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.roster.PlannedDays;
import org.dangzhi.operations.planning.PlanningModule;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.springframework.stereotype.Component;

/** Tells the month page which version it shows, and who stands on the roster without a shift in it. */
@Component
class PublishedDays implements PlannedDays {

    private final RosterMembers members;
    private final PublicationRows publications;
    private final People people;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    PublishedDays(
            RosterMembers members,
            PublicationRows publications,
            People people,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times) {
        this.members = members;
        this.publications = publications;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    @Override
    public Optional<PublishedVersion> published(LocalDate first, LocalDate last) {
        return publications.newest(first, last).map(this::version);
    }

    /** Who plans goes on from there to who has read of it. */
    private PublishedVersion version(Publication one) {
        return new PublishedVersion(
                texts.t(
                        "planning.version",
                        one.number(),
                        times.at(one.publishedAt()),
                        people.name(one.publishedBy()).name()),
                permissions.may(PlanningModule.PLAN) ? Publication.address(one.number()) : "");
    }

    @Override
    public Map<PersonId, DutyPost> standing(LocalDate first, LocalDate last) {
        var standing = new LinkedHashMap<PersonId, DutyPost>();
        for (var place : members.between(first, last))
            standing.put(place.person(), place.part().posts().getFirst());
        return standing;
    }
}
