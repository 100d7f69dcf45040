package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.PlannedDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the month page which version it shows, and who stands on the roster without a shift in it. */
@Component
class PublishedDays implements PlannedDays {

    private final RosterMembers members;
    private final Texts texts;
    private final TimeWords times;
    private final JdbcClient jdbc;

    PublishedDays(RosterMembers members, Texts texts, TimeWords times, JdbcClient jdbc) {
        this.members = members;
        this.texts = texts;
        this.times = times;
        this.jdbc = jdbc;
    }

    @Override
    public String published(LocalDate first, LocalDate last) {
        return jdbc.sql("""
                        select p.number, p.published_at, n.name
                          from planning.publication p join people.name_of n on n.id = p.published_by
                         where p.from_day <= :last and p.to_day >= :first
                         order by p.number desc limit 1
                        """)
                .param("first", first)
                .param("last", last)
                .query((row, n) -> texts.t(
                        "planning.version",
                        row.getInt("number"),
                        times.at(row.getObject("published_at", OffsetDateTime.class)
                                .toInstant()),
                        row.getString("name")))
                .optional()
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
