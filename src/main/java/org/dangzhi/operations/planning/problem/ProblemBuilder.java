package org.dangzhi.operations.planning.problem;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Absence;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.dangzhi.engine.rostersolver.solving.RepairProblem;
import org.dangzhi.foundation.calendar.CalendarDay;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.RosterRefused;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.members.RosterMembers;
import org.dangzhi.operations.planning.rules.DutyKind;
import org.dangzhi.operations.planning.rules.Requirements;
import org.dangzhi.operations.planning.rules.RosterRuleCode;
import org.dangzhi.operations.planning.rules.RosterRuleSetting;
import org.dangzhi.operations.planning.rules.RosterRuleSettings;
import org.dangzhi.operations.planning.wishes.Wish;
import org.dangzhi.operations.planning.wishes.Wishes;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Builder of the problem of some days from what the office knows: people, wishes, rules, calendar, shifts served so
 * far.
 */
@Component
@Transactional(readOnly = true)
public class ProblemBuilder {

    /** Days around the horizon whose shifts rest and runs reach into. */
    private static final int AROUND = 14;

    /** Points of a move in a repair that evens out: between a workday and a weekend beyond one's share, as shipped. */
    private static final int MOVE = 15;

    private final ShiftPlan plan;
    private final RosterMembers members;
    private final Wishes wishes;
    private final PinRows pins;
    private final RosterRuleSettings rules;
    private final Requirements requirements;
    private final DutyBalances balances;
    private final WorkingDays calendar;

    ProblemBuilder(
            ShiftPlan plan,
            RosterMembers members,
            Wishes wishes,
            PinRows pins,
            RosterRuleSettings rules,
            Requirements requirements,
            DutyBalances balances,
            WorkingDays calendar) {
        this.plan = plan;
        this.members = members;
        this.wishes = wishes;
        this.pins = pins;
        this.rules = rules;
        this.requirements = requirements;
        this.balances = balances;
        this.calendar = calendar;
    }

    /**
     * The days from the first to the last, both included, to be planned anew but for what is pinned or has begun.
     *
     * @throws RosterRefused (422) without anybody on the roster, or kinds of shifts
     */
    public RosterProblem problem(LocalDate first, LocalDate last) {
        return problem(first, last, true);
    }

    /** The same without wishes and fair shares: by this a roster is judged when somebody changes it. */
    public RosterProblem musts(LocalDate first, LocalDate last) {
        return problem(first, last, false);
    }

    /** Whether somebody stands on the roster in these days. */
    public boolean anybody(LocalDate first, LocalDate last) {
        return !members.between(first, last).isEmpty();
    }

    private RosterProblem problem(LocalDate first, LocalDate last, boolean whole) {
        var kinds = plan.kinds();
        if (kinds.isEmpty()) throw RosterRefused.noKinds();
        var standing = RosterMembers.byPerson(members.between(first, last)).values().stream()
                .toList();
        if (standing.isEmpty()) throw RosterRefused.nobody();
        var names = new ProblemIds(kinds);
        var days = calendar.between(first, last);
        var ruleBook = rules.all();
        var asked = wishes.between(first, last);
        var cover = cover(days, standing, kinds);
        return new RosterProblem(
                first,
                days.size(),
                names.turns(),
                standing.stream().map(ProblemBuilder::member).toList(),
                cover,
                absences(asked, standing, days),
                whole ? requests(asked, standing, days, ruleBook) : List.of(),
                Stream.concat(
                                ProblemRules.of(ruleBook, standing, kinds).stream(),
                                ProblemRules.required(requirements.all(), standing).stream())
                        .toList(),
                whole ? fairness(first, days, standing, kinds, ruleBook) : List.of(),
                fixed(first, last, standing, names, cover));
    }

    /** The days as a problem whose answer moves as few people as possible. */
    public RosterProblem repair(LocalDate first, LocalDate last) {
        var names = new ProblemIds(plan.kinds());
        return RepairProblem.of(problem(first, last), names.assignments(plan.between(first, last)));
    }

    /**
     * The same days, where even shares and wishes count as they do otherwise: a move costs as much as some of that, so that
     * more may move where it evens out more.
     */
    public RosterProblem evenRepair(LocalDate first, LocalDate last) {
        var whole = problem(first, last);
        var now = new ProblemIds(plan.kinds()).assignments(plan.between(first, last));
        var fewest = RepairProblem.of(whole, now);
        var kept = fewest.requests().stream()
                .filter(RosterRequest::want)
                .map(asked -> new RosterRequest(asked.person(), asked.day(), asked.shift(), asked.slot(), true, MOVE));
        return whole.withCover(fewest.cover())
                .withFixed(fewest.fixed())
                .withRequests(Stream.concat(whole.requests().stream(), kept).toList());
    }

    private static RosterPerson member(RosterMember place) {
        return new RosterPerson(
                ProblemIds.person(place.person()),
                place.part().name(),
                place.part().posts().stream().map(ProblemIds::slot).toList(),
                place.from(),
                place.to());
    }

    private static List<Cover> cover(List<CalendarDay> days, List<RosterMember> standing, List<ShiftPlan.Kind> kinds) {
        var parts = standing.stream().map(RosterMember::part).distinct().toList();
        var cover = new ArrayList<Cover>();
        for (var day : days)
            for (var part : parts)
                for (var post : part.posts()) {
                    var wanting = kinds.stream()
                            .filter(kind -> kind.pattern().wants(day, post))
                            .map(kind -> part.wholeDay() ? ProblemIds.WHOLE_DAY : ProblemIds.shift(kind.id()))
                            .distinct()
                            .toList();
                    for (var shift : wanting) cover.add(Cover.one(day.date(), shift, ProblemIds.slot(post)));
                }
        return cover;
    }

    private static List<Absence> absences(List<Wish> asked, List<RosterMember> standing, List<CalendarDay> days) {
        var absences = new ArrayList<Absence>();
        var there = standing.stream().map(RosterMember::person).toList();
        for (var wish : asked)
            if (wish.sort().absence() && there.contains(wish.person()))
                absences.add(new Absence(
                        wish.id().toString(),
                        ProblemIds.person(wish.person()),
                        wish.from(),
                        wish.to(),
                        wish.sort().name()));
        for (var place : standing)
            for (var day : days)
                if (place.offDays().contains(day.date().getDayOfWeek()))
                    absences.add(new Absence(
                            "off-" + place.id() + "-" + day.date(),
                            ProblemIds.person(place.person()),
                            day.date(),
                            day.date(),
                            "OFF"));
        return absences;
    }

    private static List<RosterRequest> requests(
            List<Wish> asked,
            List<RosterMember> standing,
            List<CalendarDay> days,
            Map<RosterRuleCode, RosterRuleSetting> rules) {
        var rule = Objects.requireNonNull(rules.get(RosterRuleCode.WISHES));
        if (!rule.active()) return List.of();
        var parts = new HashMap<Object, RosterMember>();
        standing.forEach(place -> parts.put(place.person(), place));
        var requests = new ArrayList<RosterRequest>();
        for (var wish : asked) {
            var place = parts.get(wish.person());
            if (place == null || wish.sort().absence()) continue;
            var kind = wish.kind() == null || place.part().wholeDay() ? null : ProblemIds.shift(wish.kind());
            int weight = rule.weight() * (wish.strong() ? RosterRuleCode.STRONG : 1);
            days.stream()
                    .map(CalendarDay::date)
                    .filter(day -> wish.holds(day) && place.holds(day))
                    .forEach(day -> requests.add(new RosterRequest(
                            ProblemIds.person(wish.person()), day, kind, null, wish.sort() == Wish.Kind.WANT, weight)));
        }
        return requests;
    }

    private List<Fairness> fairness(
            LocalDate first,
            List<CalendarDay> days,
            List<RosterMember> standing,
            List<ShiftPlan.Kind> kinds,
            Map<RosterRuleCode, RosterRuleSetting> rules) {
        var carried = balances.before(first);
        var fairness = new ArrayList<Fairness>();
        for (var part : standing.stream().map(RosterMember::part).distinct().toList())
            for (var duty : DutyKind.values()) {
                var rule = Objects.requireNonNull(rules.get(duty.rule()));
                if (!rule.active() || !duty.concerns(part)) continue;
                var shifts = duty == DutyKind.NIGHT
                        ? kinds.stream()
                                .filter(ShiftPlan.Kind::night)
                                .map(kind -> ProblemIds.shift(kind.id()))
                                .toList()
                        : null;
                var when = duty == DutyKind.NIGHT
                        ? null
                        : days.stream()
                                .filter(day -> duty.counts(day, false))
                                .map(CalendarDay::date)
                                .toList();
                if (shifts != null && shifts.isEmpty() || when != null && when.isEmpty()) continue;
                fairness.add(new Fairness(
                        duty.of(part),
                        PersonSelector.group(part.name()),
                        when,
                        shifts,
                        part.posts().stream().map(ProblemIds::slot).toList(),
                        rule.weight(),
                        carried(carried.getOrDefault(duty.of(part), Map.of()), standing),
                        Map.of()));
            }
        return fairness;
    }

    private static Map<String, Double> carried(Map<?, Double> balance, List<RosterMember> standing) {
        var carried = new HashMap<String, Double>();
        for (var place : standing) {
            var beyond = balance.get(place.person());
            if (beyond != null) carried.put(ProblemIds.person(place.person()), Math.round(beyond * 100) / 100.0);
        }
        return carried;
    }

    /** What lies around the days, what has begun within them, and what was promised. */
    private List<Assignment> fixed(
            LocalDate first, LocalDate last, List<RosterMember> standing, ProblemIds names, List<Cover> cover) {
        var wanted = cover.stream().map(Cover::place).collect(Collectors.toSet());
        var there = standing.stream().map(RosterMember::person).toList();
        var around = plan.between(first.minusDays(AROUND), last.plusDays(AROUND)).stream()
                .filter(shift -> shift.begun()
                        || shift.day().isBefore(first)
                        || shift.day().isAfter(last))
                .toList();
        return Stream.concat(names.assignments(around).stream(), names.pinned(pins.between(first, last)).stream())
                .distinct()
                .filter(one -> there.stream()
                        .anyMatch(person -> ProblemIds.person(person).equals(one.person())))
                .filter(one -> one.day().isBefore(first) || one.day().isAfter(last) || wanted.contains(one.place()))
                .toList();
    }
}
