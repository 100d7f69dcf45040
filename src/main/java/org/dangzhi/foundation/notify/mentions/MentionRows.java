package org.dangzhi.foundation.notify.mentions;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.UuidArrays;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of who is named in which text. */
@Repository
class MentionRows {

    private final JdbcClient jdbc;

    MentionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return those who were not named there before, and want to know */
    List<PersonId> keepNew(UUID subject, List<PersonId> named) {
        return jdbc.sql("""
                        with named as (
                          insert into notify.mention (subject, person_id)
                          select :subject, unnest(cast(:named as uuid[]))
                          on conflict do nothing
                          returning person_id)
                        select person_id from named
                         where not exists (select from notify.mute m where m.person_id = named.person_id)
                        """)
                .param("subject", subject)
                .param(
                        "named",
                        UuidArrays.array(named.stream().map(PersonId::id).toList()))
                .query((row, n) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
