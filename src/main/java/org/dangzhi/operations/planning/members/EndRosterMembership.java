package org.dangzhi.operations.planning.members;

import org.dangzhi.foundation.people.PersonLeaves;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whoever leaves stands on the roster until their last day, and wishes nothing for later ones. */
@Component
class EndRosterMembership {

    private final JdbcClient jdbc;

    EndRosterMembership(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void end(PersonLeaves leaving) {
        for (var statement : new String[] {
            "delete from planning.place where person_id = :person and from_day > :last",
            "update planning.place set to_day = :last, version = version + 1"
                    + " where person_id = :person and coalesce(to_day, 'infinity') > :last",
            "delete from planning.wish where person_id = :person and from_day > :last"
        })
            jdbc.sql(statement)
                    .param("person", leaving.person().id())
                    .param("last", leaving.lastDay())
                    .update();
    }
}
