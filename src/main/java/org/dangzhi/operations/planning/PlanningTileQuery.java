package org.dangzhi.operations.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Query of the figures on the tiles of planning, all in one statement. */
@Repository
class PlanningTileQuery {

    /**
     * What waits in planning.
     *
     * @param unpublished days among those asked about for which no roster is out; the first of them, null for none
     * @param silent how many on the roster have written neither wish nor absence for the quarter
     * @param mine how many of these the asking person has written
     * @param swaps that wait for the asking person
     */
    record OpenWork(int unpublished, @Nullable LocalDate first, int silent, int mine, int swaps) {}

    private final JdbcClient jdbc;

    PlanningTileQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param last of the days ahead, included
     * @param quarter first day of the quarter for which people write their wishes
     * @param plans whether swaps that both have agreed to wait for the person as well
     */
    OpenWork of(LocalDate today, LocalDate last, LocalDate quarter, PersonId me, boolean plans, Instant now) {
        return jdbc.sql("""
                        with days as (
                          select d::date as day from generate_series(cast(:today as date), cast(:last as date), interval '1 day') d
                           where not exists (select from planning.publication p
                                              where d::date between p.from_day and p.to_day)),
                        wishes as (
                          select person_id from planning.wish
                           where to_day >= :quarter and from_day < cast(:quarter as date) + interval '3 months')
                        select (select count(*) from days) as unpublished, (select min(day) from days) as first,
                               (select count(distinct m.person_id) from planning.place m
                                 where m.from_day < cast(:quarter as date) + interval '3 months'
                                   and coalesce(m.to_day, 'infinity') >= :quarter
                                   and m.person_id not in (select person_id from wishes)) as silent,
                               (select count(*) from wishes where person_id = :me) as mine,
                               (select count(*) from planning.swap w
                                  join duty.shift s on s.office_id = w.office_id and s.id = w.shift_id
                                 where s.starts_at > :now
                                   and (w.state = 'ASKED' and w.to_person = :me
                                        or w.state = 'ACCEPTED' and :plans)) as swaps
                        """)
                .param("today", today)
                .param("last", last)
                .param("quarter", quarter)
                .param("me", me.id())
                .param("plans", plans)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, n) -> new OpenWork(
                        row.getInt("unpublished"),
                        row.getObject("first", LocalDate.class),
                        row.getInt("silent"),
                        row.getInt("mine"),
                        row.getInt("swaps")))
                .single();
    }
}
