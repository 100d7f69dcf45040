package org.dangzhi.operations.planning;

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
import org.dangzhi.engine.rostersolver.Member;
import org.dangzhi.engine.rostersolver.Problem;
import org.dangzhi.engine.rostersolver.Request;
import org.dangzhi.engine.rostersolver.Who;
import org.dangzhi.engine.rostersolver.solving.Mending;
import org.dangzhi.foundation.calendar.Day;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.operations.duty.Rostering;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Makes the problem of some days from what the office knows: people, wishes, rules, calendar, shifts served so far. */
@Component
@Transactional(readOnly = true)
class Planner {

    /** Days around the horizon whose shifts rest and runs reach into. */
    private static final int AROUND = 14;

    private final Rostering rostering;
    private final Places places;
    private final Wishes wishes;
    private final Pins pins;
    private final RuleBook rules;
    private final Requirements requirements;
    private final Balances balances;
    private final WorkingDays calendar;

    Planner(
            Rostering rostering,
            Places places,
            Wishes wishes,
            Pins pins,
            RuleBook rules,
            Requirements requirements,
            Balances balances,
            WorkingDays calendar) {
        this.rostering = rostering;
        this.places = places;
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
    Problem problem(LocalDate first, LocalDate last) {
        return problem(first, last, true);
    }

    /** The same without wishes and fair shares: by this a roster is judged when somebody changes it. */
    Problem musts(LocalDate first, LocalDate last) {
        return problem(first, last, false);
    }

    /** Whether somebody stands on the roster in these days. */
    boolean anybody(LocalDate first, LocalDate last) {
        return !places.between(first, last).isEmpty();
    }

    private Problem problem(LocalDate first, LocalDate last, boolean whole) {
        var kinds = rostering.kinds();
        if (kinds.isEmpty()) throw RosterRefused.noKinds();
        var standing =
                Places.byPerson(places.between(first, last)).values().stream().toList();
        if (standing.isEmpty()) throw RosterRefused.nobody();
        var names = new Names(kinds);
        var days = calendar.between(first, last);
        var ruleBook = rules.all();
        var asked = wishes.between(first, last);
        var cover = cover(days, standing, kinds);
        return new Problem(
                first,
                days.size(),
                names.turns(),
                standing.stream().map(Planner::member).toList(),
                cover,
                absences(asked, standing, days),
                whole ? requests(asked, standing, days, ruleBook) : List.of(),
                Stream.concat(
                                ProblemRules.of(ruleBook, standing, kinds).stream(),
                                requirements.rules(standing).stream())
                        .toList(),
                whole ? fairness(first, days, standing, kinds, ruleBook) : List.of(),
                fixed(first, last, standing, names, cover));
    }

    /** The days as a problem whose answer moves as few people as possible. */
    Problem repair(LocalDate first, LocalDate last) {
        var names = new Names(rostering.kinds());
        return Mending.of(problem(first, last), names.assignments(rostering.between(first, last)));
    }

    private static Member member(Place place) {
        return new Member(
                Names.person(place.person()),
                place.part().name(),
                place.part().posts().stream().map(Names::slot).toList(),
                place.from(),
                place.to());
    }

    private static List<Cover> cover(List<Day> days, List<Place> standing, List<Rostering.Kind> kinds) {
        var parts = standing.stream().map(Place::part).distinct().toList();
        var cover = new ArrayList<Cover>();
        for (var day : days)
            for (var part : parts)
                for (var post : part.posts()) {
                    var wanting = kinds.stream()
                            .filter(kind -> kind.pattern().wants(day, post))
                            .map(kind -> part.wholeDay() ? Names.WHOLE_DAY : Names.shift(kind.id()))
                            .distinct()
                            .toList();
                    for (var shift : wanting) cover.add(Cover.one(day.date(), shift, Names.slot(post)));
                }
        return cover;
    }

    private static List<Absence> absences(List<Wish> asked, List<Place> standing, List<Day> days) {
        var absences = new ArrayList<Absence>();
        var there = standing.stream().map(Place::person).toList();
        for (var wish : asked)
            if (wish.sort().absence() && there.contains(wish.person()))
                absences.add(new Absence(
                        wish.id().toString(),
                        Names.person(wish.person()),
                        wish.from(),
                        wish.to(),
                        wish.sort().name()));
        for (var place : standing)
            for (var day : days)
                if (place.offDays().contains(day.date().getDayOfWeek()))
                    absences.add(new Absence(
                            "off-" + place.id() + "-" + day.date(),
                            Names.person(place.person()),
                            day.date(),
                            day.date(),
                            "OFF"));
        return absences;
    }

    private static List<Request> requests(
            List<Wish> asked, List<Place> standing, List<Day> days, Map<RuleCode, RuleSetting> rules) {
        var rule = Objects.requireNonNull(rules.get(RuleCode.WISHES));
        if (!rule.active()) return List.of();
        var parts = new HashMap<Object, Place>();
        standing.forEach(place -> parts.put(place.person(), place));
        var requests = new ArrayList<Request>();
        for (var wish : asked) {
            var place = parts.get(wish.person());
            if (place == null || wish.sort().absence()) continue;
            var kind = wish.kind() == null || place.part().wholeDay() ? null : Names.shift(wish.kind());
            int weight = rule.weight() * (wish.strong() ? RuleCode.STRONG : 1);
            days.stream()
                    .map(Day::date)
                    .filter(day -> wish.holds(day) && place.holds(day))
                    .forEach(day -> requests.add(new Request(
                            Names.person(wish.person()), day, kind, null, wish.sort() == Wish.Sort.WANT, weight)));
        }
        return requests;
    }

    private List<Fairness> fairness(
            LocalDate first,
            List<Day> days,
            List<Place> standing,
            List<Rostering.Kind> kinds,
            Map<RuleCode, RuleSetting> rules) {
        var carried = balances.before(first);
        var fairness = new ArrayList<Fairness>();
        for (var part : standing.stream().map(Place::part).distinct().toList())
            for (var duty : Duty.values()) {
                var rule = Objects.requireNonNull(rules.get(duty.rule()));
                if (!rule.active() || !duty.concerns(part)) continue;
                var shifts = duty == Duty.NIGHT
                        ? kinds.stream()
                                .filter(Rostering.Kind::night)
                                .map(kind -> Names.shift(kind.id()))
                                .toList()
                        : null;
                var when = duty == Duty.NIGHT
                        ? null
                        : days.stream()
                                .filter(day -> duty.counts(day, false))
                                .map(Day::date)
                                .toList();
                if (shifts != null && shifts.isEmpty() || when != null && when.isEmpty()) continue;
                fairness.add(new Fairness(
                        duty.of(part),
                        Who.group(part.name()),
                        when,
                        shifts,
                        part.posts().stream().map(Names::slot).toList(),
                        rule.weight(),
                        carried(carried.getOrDefault(duty.of(part), Map.of()), standing),
                        Map.of()));
            }
        return fairness;
    }

    private static Map<String, Double> carried(Map<?, Double> balance, List<Place> standing) {
        var carried = new HashMap<String, Double>();
        for (var place : standing) {
            var beyond = balance.get(place.person());
            if (beyond != null) carried.put(Names.person(place.person()), Math.round(beyond * 100) / 100.0);
        }
        return carried;
    }

    /** What lies around the days, what has begun within them, and what was promised. */
    private List<Assignment> fixed(
            LocalDate first, LocalDate last, List<Place> standing, Names names, List<Cover> cover) {
        var wanted = cover.stream().map(Cover::place).collect(Collectors.toSet());
        var there = standing.stream().map(Place::person).toList();
        var around = rostering.between(first.minusDays(AROUND), last.plusDays(AROUND)).stream()
                .filter(shift -> shift.begun()
                        || shift.day().isBefore(first)
                        || shift.day().isAfter(last))
                .toList();
        return Stream.concat(names.assignments(around).stream(), names.pinned(pins.between(first, last)).stream())
                .distinct()
                .filter(one ->
                        there.stream().anyMatch(person -> Names.person(person).equals(one.person())))
                .filter(one -> one.day().isBefore(first) || one.day().isAfter(last) || wanted.contains(one.place()))
                .toList();
    }
}
