package org.dangzhi.foundation.work.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.search.RowWordFilter;
import org.dangzhi.foundation.search.RowWordQuery;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.springframework.stereotype.Component;

/** Criteria of a list of items as an SQL condition; only what was asked stands in the statement. */
@Component
class ItemCriteria {

    private static final int MOST_PERSONS = 200;

    private static final String TODO = """
             and i.id in (select t.id from work.item t
                           where t.stage <> 'CLOSED' and t.stage in ('ARRANGED', 'DOING') and t.owner_id in (:own)
                           union all
                          select t.id from work.item t
                           where t.stage <> 'CLOSED' and t.stage in ('ARRANGED', 'DOING') and t.assistant_id in (:own)
                           union all
                          select t.id from work.item t
                           where t.stage <> 'CLOSED' and t.stage in ('ARRANGED', 'DOING') and t.keeper_id in (:own)
                           union all
                          select t.id from work.item t
                           where t.stage = 'DECLINED' and (t.assigned_by in (:own) or t.arranged_by in (:own)))""";
    private static final String CHECK = " and i.stage = 'DONE' and i.supervisor_id in (:own)";
    /** One condition rather than a set of ids, so that an order's index is read until a page is full where much is mine. */
    private static final String MINE = " and (i.assigned_by in (:own) or i.arranged_by in (:own))";

    private static final String PART =
            " and i.id in (select r.item_id from work.item_reader r where r.reader_id in (:reads))";

    private static final RowWordFilter WORDS = new RowWordFilter("work.items_with", "i.id", """
            select w.words @@ cast(:asked as tsquery) from work.item_words w
             where w.office_id = i.office_id and w.item_id = i.id""");

    private final RowWordQuery words;
    private final ActingPersons persons;
    private final People people;
    private final Offices offices;
    private final Clock clock;

    ItemCriteria(RowWordQuery words, ActingPersons persons, People people, Offices offices, Clock clock) {
        this.words = words;
        this.persons = persons;
        this.people = people;
        this.offices = offices;
        this.clock = clock;
    }

    /**
     * @param params for {@code sql}, which begins with {@code where}
     * @param veryMany whether more fit than anybody counts
     */
    record Condition(String sql, Map<String, Object> params, boolean veryMany) {}

    Condition of(ItemTab tab, ItemFilter search) {
        var params = new HashMap<String, Object>();
        params.put("now", clock.instant());
        var fitting = words.fitting(WORDS, search.words());
        params.put("asked", fitting.asked());
        var all = " where " + fitting.sql() + " ";
        var sql = new StringBuilder(all).append(tab(tab, params));
        if (!search.ownerTyped().isEmpty()) {
            params.put("owners", persons(search.ownerTyped()));
            sql.append(" and (i.owner_id in (:owners) or i.assistant_id in (:owners))");
        }
        if (!search.supervisorTyped().isEmpty()) {
            params.put("supervisors", persons(search.supervisorTyped()));
            sql.append(" and i.supervisor_id in (:supervisors)");
        }
        if (search.source() != null) {
            params.put("source", search.source().name());
            sql.append(" and i.source = :source");
        }
        if (search.state() != null) sql.append(" and ").append(search.state().condition);
        if (search.from() != null) {
            params.put("from", start(search.from()));
            sql.append(" and i.due_at >= :from");
        }
        if (search.to() != null) {
            params.put("to", start(search.to()).plusDays(1));
            sql.append(" and i.due_at < :to");
        }
        return new Condition(sql.toString(), params, fitting.veryMany() && sql.length() == all.length());
    }

    private String tab(ItemTab tab, Map<String, Object> params) {
        if (tab == ItemTab.ALL) {
            if (persons.readsAll()) return "";
            params.put("reads", persons.parts());
            return PART;
        }
        params.put("own", persons.own());
        return switch (tab) {
            case TODO -> TODO;
            case CHECK -> CHECK;
            default -> MINE;
        };
    }

    /** Nobody where the name fits nobody; an empty list would be no SQL. */
    private List<UUID> persons(String typed) {
        var found = people.matching(typed, MOST_PERSONS).stream()
                .map(person -> person.id().id())
                .toList();
        return found.isEmpty() ? List.of(new UUID(0, 0)) : found;
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(offices.zone()).toOffsetDateTime();
    }
}
