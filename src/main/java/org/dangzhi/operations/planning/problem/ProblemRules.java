package org.dangzhi.operations.planning.problem;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.CountingPeriod;
import org.dangzhi.engine.rostersolver.PersonSelector;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan.Kind;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.rules.Requirement;
import org.dangzhi.operations.planning.rules.RosterRuleCode;
import org.dangzhi.operations.planning.rules.RosterRuleSetting;
import org.jspecify.annotations.Nullable;

/** The office's rules as a problem's. Each rule's id is the code by which the office knows it. */
final class ProblemRules {

    /** Begins the id of a requirement's rule; the qualification follows. */
    static final String REQUIREMENT = "QUALIFIED ";

    private static final PersonSelector OFFICERS = PersonSelector.group(RosterPart.OFFICER.name());
    private static final PersonSelector LEADERS = PersonSelector.group(RosterPart.LEADER.name());
    private static final PersonSelector DRIVERS = PersonSelector.group(RosterPart.DRIVER.name());
    private static final int MINUTES = 60;

    private ProblemRules() {}

    static List<Rule> of(Map<RosterRuleCode, RosterRuleSetting> book, List<RosterMember> standing, List<Kind> kinds) {
        return book.values().stream()
                .filter(RosterRuleSetting::active)
                .flatMap(rule -> rules(rule, standing, kinds))
                .toList();
    }

    private static Stream<Rule> rules(RosterRuleSetting rule, List<RosterMember> standing, List<Kind> kinds) {
        var id = rule.code().name();
        var points = rule.points();
        int amount = rule.amount();
        return switch (rule.code()) {
            case REST -> Stream.of(new Rule.Rest(id, OFFICERS, points, amount * MINUTES));
            case RUN_MOST -> Stream.of(new Rule.ConsecutiveWork(id, OFFICERS, points, null, amount));
            case RUN_LEAST -> Stream.of(new Rule.ConsecutiveWork(id, OFFICERS, points, amount, null));
            case OFF_LEAST -> Stream.of(new Rule.ConsecutiveOff(id, OFFICERS, points, amount));
            case WEEK_MOST -> Stream.of(most(id, points, amount, CountingPeriod.WEEK, null));
            case MONTH_MOST -> Stream.of(most(id, points, amount, CountingPeriod.MONTH, null));
            case NIGHTS_A_WEEK ->
                night(kinds).isEmpty()
                        ? Stream.empty()
                        : Stream.of(most(id, points, amount, CountingPeriod.WEEK, night(kinds)));
            case WEEKENDS -> Stream.of(new Rule.Weekends(id, OFFICERS, points, amount));
            case NIGHT_THEN_DAY ->
                night(kinds).stream()
                        .map(night -> new Rule.Succession(id, OFFICERS, points, night, others(kinds, night)));
            case PAIRS -> Stream.of(new Rule.Pairs(id, OFFICERS, points, amount));
            case NOVICES -> novices(id, points, standing);
            case LEADER_REST ->
                spacing(id, LEADERS, points, Math.min(amount, (leaders(standing).size() - 1) / 2));
            case LEADER_SPACING ->
                spacing(id, LEADERS, points, Math.min(amount, leaders(standing).size() - 2));
            case DRIVER_REST ->
                spacing(id, DRIVERS, points, Math.min(amount, (drivers(standing).size() - 1) / 2));
            case LEADER_ORDER -> order(id, points, leaders(standing));
            case CONTACT_TEST, WISHES, FAIR_WORKDAY, FAIR_WEEKEND, FAIR_STATUTORY, FAIR_NIGHT -> Stream.empty();
        };
    }

    private static Rule most(
            String id, @Nullable Integer points, int amount, CountingPeriod period, @Nullable List<String> shifts) {
        return new Rule.ShiftCount(id, OFFICERS, points, null, amount, period, shifts, null);
    }

    private static List<String> night(List<Kind> kinds) {
        return kinds.stream()
                .filter(Kind::night)
                .map(kind -> ProblemIds.shift(kind.id()))
                .toList();
    }

    private static List<String> others(List<Kind> kinds, String night) {
        return kinds.stream()
                .map(kind -> ProblemIds.shift(kind.id()))
                .filter(id -> !id.equals(night))
                .toList();
    }

    private static Stream<Rule> novices(String id, @Nullable Integer points, List<RosterMember> standing) {
        var novices = standing.stream()
                .filter(RosterMember::novice)
                .map(place -> ProblemIds.person(place.person()))
                .toArray(String[]::new);
        return novices.length < 2
                ? Stream.empty()
                : Stream.of(new Rule.Together(id, PersonSelector.people(novices), points, 1));
    }

    /** No more days than can be kept: the least while half of them are away, the wish while one of them is. */
    private static Stream<Rule> spacing(String id, PersonSelector who, @Nullable Integer points, int days) {
        return days < 1 ? Stream.empty() : Stream.of(new Rule.Spacing(id, who, points, days));
    }

    private static Stream<Rule> order(String id, @Nullable Integer points, List<String> leaders) {
        return leaders.size() < 2
                ? Stream.empty()
                : Stream.of(new Rule.Rotation(id, points, leaders, List.of(ProblemIds.slot(DutyPost.LEADER))));
    }

    /** By rank, as the roster has them. */
    private static List<String> leaders(List<RosterMember> standing) {
        return members(standing, RosterPart.LEADER);
    }

    private static List<String> drivers(List<RosterMember> standing) {
        return members(standing, RosterPart.DRIVER);
    }

    private static List<String> members(List<RosterMember> standing, RosterPart part) {
        return standing.stream()
                .filter(place -> place.part() == part)
                .map(place -> ProblemIds.person(place.person()))
                .toList();
    }

    /** What posts ask for, as musts over those on the roster who lack it; none where everybody has it. */
    static List<Rule> required(List<Requirement> asked, List<RosterMember> standing) {
        return asked.stream().flatMap(one -> rule(one, standing)).toList();
    }

    private static Stream<Rule> rule(Requirement asked, List<RosterMember> standing) {
        var lacking = standing.stream()
                .filter(place -> place.part().posts().contains(asked.post()))
                .filter(place -> !place.skills().contains(asked.skill()))
                .map(place -> ProblemIds.person(place.person()))
                .toArray(String[]::new);
        if (lacking.length == 0) return Stream.empty();
        var kind = asked.kind();
        return Stream.of(new Rule.Unqualified(
                REQUIREMENT + asked.skill(),
                PersonSelector.people(lacking),
                null,
                kind == null ? null : List.of(ProblemIds.shift(kind)),
                List.of(ProblemIds.slot(asked.post()))));
    }
}
