package org.dangzhi.operations.planning;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.ProblemLabels.ProblemLabelQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: makes a draft the roster. */
@Service
@Transactional
class PublishDraft {

    private final Drafts drafts;
    private final ProblemBuilder builder;
    private final RosterRuleSettings rules;
    private final ReachabilityChecks checks;
    private final ShiftPlan plan;
    private final WorkingDays calendar;
    private final DraftWords words;
    private final ProblemLabelQuery lexicons;
    private final People people;
    private final Notices notices;
    private final Texts texts;
    private final TimeWords times;
    private final JdbcClient jdbc;
    private final Clock clock;

    PublishDraft(
            Drafts drafts,
            ProblemBuilder builder,
            RosterRuleSettings rules,
            ReachabilityChecks checks,
            ShiftPlan plan,
            WorkingDays calendar,
            DraftWords words,
            ProblemLabelQuery lexicons,
            People people,
            Notices notices,
            Texts texts,
            TimeWords times,
            JdbcClient jdbc,
            Clock clock) {
        this.drafts = drafts;
        this.builder = builder;
        this.rules = rules;
        this.checks = checks;
        this.plan = plan;
        this.calendar = calendar;
        this.words = words;
        this.lexicons = lexicons;
        this.people = people;
        this.notices = notices;
        this.texts = texts;
        this.times = times;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RosterRefused (422) while it is being solved or has no roster; when wishes, promises or rules of today would
     *     be broken by it; when a place is empty; when somebody on it cannot be called
     */
    void publish(Draft draft) {
        if (draft.solving()) throw RosterRefused.stillSolving();
        var solution = drafts.content(draft.id()).solution();
        if (!draft.solved() || solution == null) throw RosterRefused.notSolved();
        boolean repair = draft.ill() != null;
        refuseBroken(
                repair ? builder.repair(draft.from(), draft.to()) : builder.problem(draft.from(), draft.to()),
                solution);
        var shifts = plan.between(draft.from(), draft.to());
        var wanted = new ProblemIds(plan.kinds())
                .wanted(solution.assignments(), shifts, calendar.between(draft.from(), draft.to()));
        refuseUnreachable(wanted);
        var test = rules.all().get(RosterRuleCode.CONTACT_TEST);
        if (!repair && test != null && test.active()) checks.refuseUntested(draft.id(), test.amount());
        plan.put(wanted);
        drafts.published(draft.id());
        if (!repair) tell(draft, number(draft), wanted); // of a repair those affected are told by the guard
    }

    /** Musts as they stand now, for a draft may be older than an absence. */
    private void refuseBroken(RosterProblem problem, Solution solution) {
        var score = RosterJudge.score(problem, solution.assignments());
        if (score.hard().isEmpty()) return;
        throw RosterRefused.breaks(String.join(
                texts.t("duty.and"),
                words.breaches(problem, lexicons.of(problem), score).stream()
                        .limit(score.hard().size())
                        .limit(5)
                        .toList()));
    }

    private void refuseUnreachable(List<ShiftPlan.Wanted> wanted) {
        var all = new LinkedHashSet<PersonId>();
        wanted.forEach(one -> one.staff().people().forEach(all::add));
        var silent = jdbc.sql("""
                        select id from people.name_of where id = any (cast(:people as uuid[])) and phone is null
                        """)
                .param("people", all.stream().map(PersonId::id).toArray(UUID[]::new))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
        if (!silent.isEmpty()) throw RosterRefused.unreachable(names(silent));
    }

    private String names(Collection<PersonId> some) {
        return String.join(
                texts.t("duty.and"),
                some.stream().map(id -> people.name(id).name()).toList());
    }

    private int number(Draft draft) {
        return jdbc.sql("""
                        insert into planning.publication (number, from_day, to_day, published_by, published_at)
                        select coalesce(max(number), 0) + 1, :from, :to, :by, :at from planning.publication
                        returning number
                        """)
                .param("from", draft.from())
                .param("to", draft.to())
                .param("by", people.me().id())
                .param("at", clock.instant().atOffset(UTC))
                .query((row, n) -> row.getInt(1))
                .single();
    }

    private void tell(Draft draft, int number, List<ShiftPlan.Wanted> wanted) {
        Map<PersonId, Set<LocalDate>> days = new HashMap<>();
        for (var one : wanted)
            one.staff()
                    .people()
                    .forEach(person -> days.computeIfAbsent(person, id -> new LinkedHashSet<>())
                            .add(one.day()));
        days.forEach((person, on) -> notices.tell(new Notice(
                "planning.notice.published",
                List.of(times.days(draft.from(), draft.to()), Integer.toString(number), Integer.toString(on.size())),
                "/duty/roster?month=" + draft.from().toString().substring(0, 7),
                List.of(person),
                Urgency.NORMAL)));
    }
}
