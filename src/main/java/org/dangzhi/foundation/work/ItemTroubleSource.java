package org.dangzhi.foundation.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.dangzhi.foundation.work.items.ActingPersons;
import org.dangzhi.foundation.work.items.ItemDeadlines;
import org.springframework.stereotype.Component;

/**
 * {@link TroubleSource} of items and of what is to be read: one's own that are late, checks that one owes, and those of
 * others, by their unit, so that a bad day of one unit is one line.
 */
@Component
class ItemTroubleSource implements TroubleSource {

    private static final String OPEN = "i.stage in ('ARRANGED', 'DOING', 'DECLINED') and i.due_at < :now";
    private static final String OWN = "(i.owner_id in (:workOwn) or i.assistant_id in (:workOwn))";

    private static final String LATE = """
            select 'own', i.id, i.due_at, array[i.title], 1
              from work.item i
             where %1$s and %2$s
            union all
            select 'check', i.id, i.done_at + cast(:workChecking as interval), array[i.title, n.name], 1
              from work.item i
              join people.name_of n on n.office_id = i.office_id and n.id = i.owner_id
             where i.stage = 'DONE' and i.supervisor_id in (:workOwn)
               and i.done_at + cast(:workChecking as interval) < :now
            union all
            select 'read', r.id, r.due_at, array[r.title, n.name], 1
              from readings.to_confirm r
              join people.name_of n on n.office_id = r.office_id and n.id = r.published_by
             where r.person_id = :me and r.due_at < :now
            union all
            select 'other', (array_agg(i.id order by i.due_at))[1], min(i.due_at),
                   array[(array_agg(i.title order by i.due_at))[1], (array_agg(n.name order by i.due_at))[1],
                         coalesce(u.short_name, '')], count(*)
              from work.item i
              join people.name_of n on n.office_id = i.office_id and n.id = i.owner_id
              left join people.unit u on u.office_id = i.office_id and u.id = i.owner_unit_id
             where %1$s and not coalesce(%2$s, false) and (:workAll or i.supervisor_id in (:workOwn))
             group by u.id, u.short_name
            """.formatted(OPEN, OWN);

    private final ActingPersons persons;
    private final ItemDeadlines deadlines;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ItemTroubleSource(
            ActingPersons persons,
            ItemDeadlines deadlines,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.persons = persons;
        this.deadlines = deadlines;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Optional<TroubleSelect> select() {
        if (!permissions.may(WorkModule.READ)) return Optional.empty();
        return Optional.of(new TroubleSelect(
                LATE,
                Map.of(
                        "workOwn",
                        persons.own(),
                        "workAll",
                        persons.readsAll(),
                        "workChecking",
                        deadlines.checking().toString())));
    }

    @Override
    public Optional<Trouble> line(TroubleRow row) {
        var over = times.span(Duration.between(row.since(), clock.instant()));
        return Optional.of(
                switch (row.kind()) {
                    case "own" -> line(row, "late", texts.t("work.trouble.own", over), "/items/", "do");
                    case "check" ->
                        line(row, "check", texts.t("work.trouble.check.more", row.word(1), over), "/items/", "check");
                    case "read" ->
                        line(row, "read", texts.t("work.trouble.read.more", row.word(1), over), "/readings/", "read");
                    default -> row.count() == 1 ? ofOne(row, over) : ofUnit(row, over);
                });
    }

    private Trouble ofOne(TroubleRow row, String over) {
        return line(row, "late", texts.t("work.trouble.by", row.word(1), over), "/items/", "look");
    }

    private Trouble ofUnit(TroubleRow row, String over) {
        var unit = row.word(2).isEmpty() ? texts.t("work.loop.noUnit") : row.word(2);
        return new Trouble(
                Trouble.Part.LATE,
                false,
                row.since(),
                "clock-exclamation",
                texts.t("work.trouble.late"),
                texts.t("work.trouble.unit", unit, row.count()),
                texts.t("work.trouble.longest", row.word(0), row.word(1), over),
                "/items?tab=all&overdue=true",
                texts.t("work.trouble.way.look"));
    }

    private Trouble line(TroubleRow row, String word, String more, String path, String way) {
        return new Trouble(
                Trouble.Part.LATE,
                false,
                row.since(),
                "clock-exclamation",
                texts.t("work.trouble." + word),
                row.word(0),
                more,
                path + row.subject(),
                texts.t("work.trouble.way." + way));
    }
}
