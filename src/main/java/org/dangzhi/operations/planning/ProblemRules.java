package org.dangzhi.operations.planning;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Per;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.engine.rostersolver.Who;
import org.dangzhi.operations.duty.Rostering.Kind;
import org.jspecify.annotations.Nullable;

/** The office's rules as a problem's. Each rule's id is the code by which the office knows it. */
final class ProblemRules {

    private static final Who OFFICERS = Who.group(Part.OFFICER.name());
    private static final int MINUTES = 60;

    private ProblemRules() {}

    static List<Rule> of(Map<RuleCode, RuleSetting> book, List<Place> standing, List<Kind> kinds) {
        return book.values().stream()
                .filter(RuleSetting::active)
                .flatMap(rule -> rules(rule, standing, kinds))
                .toList();
    }

    private static Stream<Rule> rules(RuleSetting rule, List<Place> standing, List<Kind> kinds) {
        var id = rule.code().name();
        var points = rule.points();
        int amount = rule.amount();
        return switch (rule.code()) {
            case REST -> Stream.of(new Rule.Rest(id, OFFICERS, points, amount * MINUTES));
            case RUN_MOST -> Stream.of(new Rule.ConsecutiveWork(id, OFFICERS, points, null, amount));
            case RUN_LEAST -> Stream.of(new Rule.ConsecutiveWork(id, OFFICERS, points, amount, null));
            case OFF_LEAST -> Stream.of(new Rule.ConsecutiveOff(id, OFFICERS, points, amount));
            case WEEK_MOST -> Stream.of(most(id, points, amount, Per.WEEK, null));
            case MONTH_MOST -> Stream.of(most(id, points, amount, Per.MONTH, null));
            case NIGHTS_A_WEEK ->
                night(kinds).isEmpty() ? Stream.empty() : Stream.of(most(id, points, amount, Per.WEEK, night(kinds)));
            case WEEKENDS -> Stream.of(new Rule.Weekends(id, OFFICERS, points, amount));
            case NIGHT_THEN_DAY ->
                night(kinds).stream()
                        .map(night -> new Rule.Succession(id, OFFICERS, points, night, others(kinds, night)));
            case PAIRS -> Stream.of(new Rule.Pairs(id, OFFICERS, points, amount));
            case NOVICES -> novices(id, points, standing);
            case CONTACT_TEST, WISHES, FAIR_WORKDAY, FAIR_WEEKEND, FAIR_STATUTORY, FAIR_NIGHT -> Stream.empty();
        };
    }

    private static Rule most(String id, @Nullable Integer points, int amount, Per per, @Nullable List<String> shifts) {
        return new Rule.ShiftCount(id, OFFICERS, points, null, amount, per, shifts, null);
    }

    private static List<String> night(List<Kind> kinds) {
        return kinds.stream()
                .filter(Kind::night)
                .map(kind -> Names.shift(kind.id()))
                .toList();
    }

    private static List<String> others(List<Kind> kinds, String night) {
        return kinds.stream()
                .map(kind -> Names.shift(kind.id()))
                .filter(id -> !id.equals(night))
                .toList();
    }

    private static Stream<Rule> novices(String id, @Nullable Integer points, List<Place> standing) {
        var novices = standing.stream()
                .filter(Place::novice)
                .map(place -> Names.person(place.person()))
                .toArray(String[]::new);
        return novices.length < 2 ? Stream.empty() : Stream.of(new Rule.Together(id, Who.people(novices), points, 1));
    }
}
