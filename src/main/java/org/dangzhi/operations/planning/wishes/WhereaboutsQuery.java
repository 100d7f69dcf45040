package org.dangzhi.operations.planning.wishes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.Whereabouts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** {@link Whereabouts} from the roster's members and their absences, in one statement. */
@Repository
@Transactional(readOnly = true)
class WhereaboutsQuery implements Whereabouts {

    private final JdbcClient jdbc;

    WhereaboutsQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Presence> on(LocalDate day) {
        return jdbc.sql("""
                        select n.id, n.name, n.post, coalesce(n.mobile, n.phone, '') as phone, p.part, w.sort, w.to_day
                          from planning.place p
                          join people.name_of n on n.office_id = p.office_id and n.id = p.person_id
                          left join lateral (
                                select sort, to_day from planning.wish
                                 where office_id = p.office_id and person_id = p.person_id
                                   and sort in ('LEAVE', 'TRAVEL', 'ILL')
                                   and from_day <= cast(:day as date) and to_day >= cast(:day as date)
                                 order by to_day desc limit 1) w on true
                         where p.part in ('LEADER', 'OFFICER')
                           and p.from_day <= cast(:day as date) and coalesce(p.to_day, 'infinity') >= cast(:day as date)
                         order by p.part = 'OFFICER', n.precedence, n.name, n.id
                        """).param("day", day).query(WhereaboutsQuery::presence).list();
    }

    private static Presence presence(ResultSet row, int number) throws SQLException {
        var sort = row.getString("sort");
        return new Presence(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("post"),
                row.getString("phone"),
                RosterPart.valueOf(row.getString("part")),
                sort == null ? null : Away.valueOf(sort),
                row.getObject("to_day", LocalDate.class));
    }
}
