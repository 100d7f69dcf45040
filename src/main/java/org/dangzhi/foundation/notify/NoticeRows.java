package org.dangzhi.foundation.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.notify.sending.OutgoingMessage.Recipient;
import org.dangzhi.foundation.office.OfficeContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of notices: written at each person's bell, read by whoever sends them on. */
@Repository
class NoticeRows {

    /**
     * Who finds the notice at the bell.
     *
     * @param leavesTheHouse whether the office has any channel open, asked on this way since every notice asks
     */
    record Ringing(List<UUID> to, boolean leavesTheHouse) {}

    /** What a notice says. */
    record Told(String key, List<String> args, String address, Urgency urgency) {}

    private final JdbcClient jdbc;

    NoticeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The notice, and at the bell of each who still works here. */
    Ringing insert(UUID id, Notice notice, List<UUID> to, Instant now, LocalDate today) {
        return jdbc.sql("""
                        with told as (
                          insert into notify.notice (id, key, args, address, urgency, told_at, told_by)
                          values (:id, :key, :args, :address, :urgency, :now, :by)
                          returning id),
                        rung as (
                          insert into notify.inbox (person_id, notice_id)
                          select person.id, told.id from told, people.name_of person
                           where person.id = any (cast(:to as uuid[]))
                             and (person.left_on is null or person.left_on >= :today)
                          returning person_id)
                        select array(select person_id from rung) as rung,
                               exists (select from notify.channel where enabled) as open
                        """)
                .param("id", id)
                .param("key", notice.key())
                .param("args", notice.args().toArray(String[]::new))
                .param("address", notice.address())
                .param("urgency", notice.urgency().name())
                .param("now", now)
                .param("today", today)
                .param("by", OfficeContext.actor().id())
                .param("to", UuidArrays.array(to))
                .query((row, n) ->
                        new Ringing(List.of((UUID[]) row.getArray("rung").getArray()), row.getBoolean("open")))
                .single();
    }

    Told told(UUID notice) {
        return jdbc.sql("select key, args, address, urgency from notify.notice where id = :id")
                .param("id", notice)
                .query((row, n) -> new Told(
                        row.getString("key"),
                        List.of((String[]) row.getArray("args").getArray()),
                        row.getString("address"),
                        Urgency.valueOf(row.getString("urgency"))))
                .single();
    }

    /** In the order of precedence; an address or number that is not known is empty. */
    List<Recipient> recipients(Collection<UUID> persons) {
        return jdbc.sql("""
                        select p.name, coalesce(a.email, '') as email, coalesce(p.mobile, '') as phone
                          from people.name_of p left join notify.address a on a.person_id = p.id
                         where p.id = any (cast(:persons as uuid[]))
                         order by p.precedence, p.name
                        """)
                .param("persons", UuidArrays.array(persons))
                .query((row, n) -> new Recipient(row.getString("name"), row.getString("email"), row.getString("phone")))
                .list();
    }
}
