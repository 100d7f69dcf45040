package org.dangzhi.operations.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Score;
import org.dangzhi.engine.rostersolver.solving.RosterJudge;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftPlan.Planned;
import org.dangzhi.operations.duty.roster.RosterWatch;
import org.dangzhi.operations.planning.ProblemLabels.ProblemLabelQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a published roster within its musts, whichever way it is changed, and tells those whom a change affects. What was
 * broken before may stay so: life goes on when nobody is left who fits.
 */
@Component
class RosterGuard implements RosterWatch {

    /** Days around a change on which rest, runs and weeks may still be touched by it. */
    private static final int AROUND = 7;

    private static final int NAMED = 4;

    private final ProblemBuilder builder;
    private final ShiftPlan plan;
    private final DraftWords words;
    private final ProblemLabelQuery lexicons;
    private final Notices notices;
    private final Texts texts;
    private final TimeWords times;
    private final JdbcClient jdbc;

    RosterGuard(
            ProblemBuilder builder,
            ShiftPlan plan,
            DraftWords words,
            ProblemLabelQuery lexicons,
            Notices notices,
            Texts texts,
            TimeWords times,
            JdbcClient jdbc) {
        this.builder = builder;
        this.plan = plan;
        this.words = words;
        this.lexicons = lexicons;
        this.notices = notices;
        this.texts = texts;
        this.times = times;
        this.jdbc = jdbc;
    }

    @Override
    public void changed(List<Change> all) {
        var days = published(all);
        var changes = all.stream()
                .filter(change -> days.contains(change.shift().day()))
                .toList();
        if (changes.isEmpty()) return;
        changes.forEach(this::refuseHole);
        refuseNewBreaches(changes);
        tell(changes);
    }

    private Set<LocalDate> published(List<Change> changes) {
        return Set.copyOf(jdbc.sql("""
                        select d.day from unnest(cast(:days as date[])) d(day)
                         where exists (select from planning.publication p where d.day between p.from_day and p.to_day)
                        """)
                .param(
                        "days",
                        changes.stream()
                                .map(change -> change.shift().day().toString())
                                .distinct()
                                .toArray(String[]::new))
                .query((row, n) -> row.getObject(1, LocalDate.class))
                .list());
    }

    /** Somebody else may come, also from outside of the roster; but nobody leaves a post empty. */
    private void refuseHole(Change change) {
        for (var post : List.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER))
            if (change.before().in(post).isPresent()
                    && change.shift().staff().in(post).isEmpty())
                throw RosterRefused.breaks(
                        texts.t("planning.clash.cover", times.day(change.shift().day()), texts.t(post.word())));
    }

    private void refuseNewBreaches(List<Change> changes) {
        var days = changes.stream().map(change -> change.shift().day()).sorted().toList();
        var first = days.getFirst().minusDays(AROUND);
        var last = days.getLast().plusDays(AROUND);
        if (!builder.anybody(first, last)) return;
        var problem = builder.musts(first, last);
        var names = new ProblemIds(plan.kinds());
        var shifts = plan.between(first, last);
        var after = RosterJudge.score(problem, within(problem, names.assignments(shifts)));
        var before = RosterJudge.score(problem, within(problem, names.assignments(asItWas(shifts, changes))));
        var known = new HashSet<>(before.hard());
        var fresh = after.hard().stream()
                .filter(breach -> !known.contains(breach))
                .filter(breach -> !breach.rule().equals("cover"))
                .toList();
        if (fresh.isEmpty()) return;
        throw RosterRefused.breaks(String.join(
                texts.t("duty.and"),
                words.breaches(problem, lexicons.of(problem), new Score(fresh, List.of())).stream()
                        .limit(NAMED)
                        .toList()));
    }

    /** Of people who do not stand on the roster the rules say nothing. */
    private static List<Assignment> within(RosterProblem problem, List<Assignment> roster) {
        var known = new HashSet<String>();
        problem.people().forEach(person -> known.add(person.id()));
        return roster.stream().filter(one -> known.contains(one.person())).toList();
    }

    private static List<Planned> asItWas(List<Planned> shifts, List<Change> changes) {
        return shifts.stream()
                .map(shift -> changes.stream()
                        .filter(change -> change.shift().id().equals(shift.id()))
                        .findFirst()
                        .map(change -> new Planned(
                                shift.id(), shift.day(), shift.kind(), change.before(), shift.version(), shift.begun()))
                        .orElse(shift))
                .toList();
    }

    private void tell(List<Change> changes) {
        var kinds = new LinkedHashMap<Object, String>();
        plan.kinds().forEach(kind -> kinds.put(kind.id(), kind.name()));
        Map<PersonId, List<String>> told = new LinkedHashMap<>();
        for (var change : changes) {
            var shift = change.shift();
            for (var post : DutyPost.values()) {
                var was = change.before().in(post);
                var is = shift.staff().in(post);
                if (was.equals(is)) continue;
                var place = times.day(shift.day()) + " " + kinds.getOrDefault(shift.kind(), "");
                was.ifPresent(person -> note(told, person, texts.t("planning.notice.freed", place)));
                is.ifPresent(person -> note(told, person, texts.t("planning.notice.given", place)));
            }
        }
        told.forEach((person, lines) -> notices.tell(new Notice(
                "planning.notice.changed",
                List.of(String.join(texts.t("duty.and"), new LinkedHashSet<>(lines))),
                "/duty/roster?month="
                        + changes.getFirst().shift().day().toString().substring(0, 7),
                List.of(person),
                Urgency.NORMAL)));
    }

    private static void note(Map<PersonId, List<String>> told, PersonId person, String line) {
        told.computeIfAbsent(person, id -> new ArrayList<>()).add(line);
    }
}
