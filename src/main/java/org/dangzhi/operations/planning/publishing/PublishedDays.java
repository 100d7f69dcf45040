package org.dangzhi.operations.planning.publishing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.roster.PlannedDays;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.springframework.stereotype.Component;

/** Tells the month page which version it shows, and who stands on the roster without a shift in it. */
@Component
class PublishedDays implements PlannedDays {

    private final RosterMembers members;
    private final Texts texts;
    private final TimeWords times;
    private final PublicationRows publications;

    PublishedDays(RosterMembers members, Texts texts, TimeWords times, PublicationRows publications) {
        this.members = members;
        this.texts = texts;
        this.times = times;
        this.publications = publications;
    }

    @Override
    public String published(LocalDate first, LocalDate last) {
        return publications
                .newest(first, last)
                .map(one -> texts.t("planning.version", one.number(), times.at(one.publishedAt()), one.name()))
                .orElse("");
    }

    @Override
    public Map<PersonId, DutyPost> standing(LocalDate first, LocalDate last) {
        var standing = new LinkedHashMap<PersonId, DutyPost>();
        for (var place : members.between(first, last))
            standing.put(place.person(), place.part().posts().getFirst());
        return standing;
    }
}
