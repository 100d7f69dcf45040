package org.dangzhi.operations.planning.swaps;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.dangzhi.operations.planning.PlanningModule;
import org.springframework.stereotype.Component;

/**
 * {@link TroubleSource} of the roster in the making: a swap that was asked of the person, and for who plans the swaps that
 * both have agreed to and the newest solved draft of some days while nobody has published one.
 */
@Component
class RosterTroubleSource implements TroubleSource {

    private static final String WAITING = """
            select 'swap.' || lower(w.state), w.id, w.asked_at, array[f.name, t.name, s.day::text, k.name,
                   coalesce(b.day::text, ''), coalesce(bk.name, '')], 1
              from planning.swap w
              join people.name_of f on f.office_id = w.office_id and f.id = w.from_person
              join people.name_of t on t.office_id = w.office_id and t.id = w.to_person
              join duty.shift s on s.office_id = w.office_id and s.id = w.shift_id
              join duty.shift_kind k on k.office_id = s.office_id and k.id = s.kind_id
              left join duty.shift b on b.office_id = w.office_id and b.id = w.back_shift_id
              left join duty.shift_kind bk on bk.office_id = b.office_id and bk.id = b.kind_id
             where s.starts_at > :now
               and (w.state = 'ASKED' and w.to_person = :me or w.state = 'ACCEPTED' and :rosterPlans)
            union all
            select 'draft', d.id, d.asked_at, array[d.number::text, d.from_day::text, d.to_day::text], 1
              from planning.draft d
             where :rosterPlans and d.state in ('OPTIMAL', 'FEASIBLE') and d.published_at is null
               and d.to_day >= :rosterToday and not exists (
                     select from planning.draft o
                      where o.from_day = d.from_day and o.to_day = d.to_day and o.absentee is not distinct from d.absentee
                        and (o.published_at > d.asked_at or o.number > d.number and o.state in ('OPTIMAL', 'FEASIBLE')))
            """;

    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    RosterTroubleSource(CurrentPermissions permissions, Texts texts, TimeWords times, Clock clock) {
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Optional<TroubleSelect> select() {
        boolean plans = permissions.may(PlanningModule.PLAN);
        if (!plans && !permissions.may(PlanningModule.WISH)) return Optional.empty();
        return Optional.of(new TroubleSelect(WAITING, Map.of("rosterPlans", plans, "rosterToday", times.today())));
    }

    @Override
    public Optional<Trouble> line(TroubleRow row) {
        return Optional.of(row.kind().equals("draft") ? draft(row) : swap(row));
    }

    private String shift(TroubleRow row, int at) {
        return times.day(LocalDate.parse(row.word(at))) + " " + row.word(at + 1);
    }

    private Trouble swap(TroubleRow row) {
        var shift = shift(row, 2);
        var back = row.word(4).isEmpty() ? "" : shift(row, 4);
        return line(
                row,
                "swap",
                "arrows-exchange",
                back.isEmpty()
                        ? texts.t("planning.trouble.swap.text", row.word(0), row.word(1), shift)
                        : texts.t("planning.trouble.swap.back", row.word(0), row.word(1), shift, back),
                texts.t("planning.trouble." + row.kind(), waited(row)),
                "/duty/swaps");
    }

    private Trouble draft(TroubleRow row) {
        var days = times.days(LocalDate.parse(row.word(1)), LocalDate.parse(row.word(2)));
        return line(
                row,
                "draft",
                "calendar-week",
                texts.t("planning.trouble.draft.text", row.word(0), days),
                texts.t("planning.trouble.draft.more", waited(row)),
                "/duty/plan/drafts/" + row.subject());
    }

    private Trouble line(TroubleRow row, String word, String icon, String text, String more, String address) {
        return new Trouble(
                Trouble.Part.DECISION,
                false,
                row.since(),
                icon,
                texts.t("planning.trouble." + word),
                text,
                more,
                address,
                texts.t("planning.trouble.decide"));
    }

    private String waited(TroubleRow row) {
        return times.span(Duration.between(row.since(), clock.instant()));
    }
}
