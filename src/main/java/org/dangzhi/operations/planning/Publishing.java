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
import org.dangzhi.engine.rostersolver.Problem;
import org.dangzhi.engine.rostersolver.Solution;
import org.dangzhi.engine.rostersolver.solving.Judge;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.Rostering;
import org.dangzhi.operations.planning.Lexicon.Lexicons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes a draft the roster. */
@Service
@Transactional
class Publishing {

    private final Drafts drafts;
    private final Planner planner;
    private final RuleBook rules;
    private final ContactTests contactTests;
    private final Rostering rostering;
    private final WorkingDays calendar;
    private final DraftWords words;
    private final Lexicons lexicons;
    private final People people;
    private final Notices notices;
    private final Texts texts;
    private final Times times;
    private final JdbcClient jdbc;
    private final Clock clock;

    Publishing(
            Drafts drafts,
            Planner planner,
            RuleBook rules,
            ContactTests contactTests,
            Rostering rostering,
            WorkingDays calendar,
            DraftWords words,
            Lexicons lexicons,
            People people,
            Notices notices,
            Texts texts,
            Times times,
            JdbcClient jdbc,
            Clock clock) {
        this.drafts = drafts;
        this.planner = planner;
        this.rules = rules;
        this.contactTests = contactTests;
        this.rostering = rostering;
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
                repair ? planner.repair(draft.from(), draft.to()) : planner.problem(draft.from(), draft.to()),
                solution);
        var shifts = rostering.between(draft.from(), draft.to());
        var wanted = new Names(rostering.kinds())
                .wanted(solution.assignments(), shifts, calendar.between(draft.from(), draft.to()));
        refuseUnreachable(wanted);
        var test = rules.all().get(RuleCode.CONTACT_TEST);
        if (!repair && test != null && test.active()) contactTests.refuseUntested(draft.id(), test.amount());
        rostering.put(wanted);
        drafts.published(draft.id());
        if (!repair) tell(draft, number(draft), wanted); // of a repair those affected are told by the guard
    }

    /** Musts as they stand now, for a draft may be older than an absence. */
    private void refuseBroken(Problem problem, Solution solution) {
        var score = Judge.score(problem, solution.assignments());
        if (score.hard().isEmpty()) return;
        throw RosterRefused.breaks(String.join(
                texts.t("duty.and"),
                words.breaches(problem, lexicons.of(problem), score).stream()
                        .limit(score.hard().size())
                        .limit(5)
                        .toList()));
    }

    private void refuseUnreachable(List<Rostering.Wanted> wanted) {
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

    private void tell(Draft draft, int number, List<Rostering.Wanted> wanted) {
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
