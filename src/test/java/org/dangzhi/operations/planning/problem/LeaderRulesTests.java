package org.dangzhi.operations.planning.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPattern;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.RosterPart;
import org.dangzhi.operations.planning.members.RosterMember;
import org.dangzhi.operations.planning.rules.RosterRuleCode;
import org.dangzhi.operations.planning.rules.RosterRuleSetting;
import org.junit.jupiter.api.Test;

/** What the office's rules about leaders and drivers become in a problem, by how many of them there are. */
class LeaderRulesTests {

    private static final List<ShiftPlan.Kind> KINDS = List.of(new ShiftPlan.Kind(
            new ShiftKindId(new UUID(1, 1)), "白班", LocalTime.of(8, 0), 720, false, ShiftPattern.EVERY_DAY));

    @Test
    void asShippedADayLiesBetweenTwoDutiesAndThreeAreWishedFor() {
        assertThat(rules(shipped(), 6, Rule.Spacing.class))
                .extracting(Rule::id, Rule::weight, Rule.Spacing::days)
                .containsExactly(tuple("LEADER_REST", null, 1), tuple("LEADER_SPACING", 5, 3));
    }

    @Test
    void fewerLeadersAreAskedForNoMoreThanTheyCanKeep() {
        assertThat(rules(shipped(), 4, Rule.Spacing.class))
                .extracting(Rule.Spacing::days)
                .containsExactly(1, 2);
        assertThat(rules(shipped(), 3, Rule.Spacing.class))
                .extracting(Rule.Spacing::days)
                .containsExactly(1, 1);
        assertThat(rules(shipped(), 2, Rule.Spacing.class)).isEmpty();
        assertThat(rules(shipped(), 1, Rule.Spacing.class)).isEmpty();
    }

    /** A driver is on duty the whole day: without it one of three stood there for weeks, in a fair share of the quarter. */
    @Test
    void betweenTwoDutiesOfADriverLiesADayAsFarAsThereAreDriversEnough() {
        assertThat(ProblemRules.of(shipped(), members(RosterPart.DRIVER, 3), KINDS))
                .filteredOn(Rule.Spacing.class::isInstance)
                .singleElement()
                .satisfies(rule -> assertThat(rule.hard()).isTrue())
                .extracting("days", "who.group")
                .containsExactly(1, "DRIVER");
        assertThat(ProblemRules.of(shipped(), members(RosterPart.DRIVER, 2), KINDS))
                .noneMatch(Rule.Spacing.class::isInstance);
    }

    @Test
    void theyTakeTurnsByRankOnlyWhereTheOfficeSaysSo() {
        assertThat(rules(shipped(), 3, Rule.Rotation.class)).isEmpty();

        var set = shipped();
        set.put(RosterRuleCode.LEADER_ORDER, new RosterRuleSetting(RosterRuleCode.LEADER_ORDER, true, true, 0, 20));

        assertThat(rules(set, 3, Rule.Rotation.class)).singleElement().satisfies(turns -> {
            assertThat(turns.order())
                    .containsExactlyElementsOf(leaders(3).stream()
                            .map(leader -> ProblemIds.person(leader.person()))
                            .toList());
            assertThat(turns.slots()).containsExactly("leader");
            assertThat(turns.hard()).isTrue();
        });
    }

    private static Map<RosterRuleCode, RosterRuleSetting> shipped() {
        var rules = new EnumMap<RosterRuleCode, RosterRuleSetting>(RosterRuleCode.class);
        for (var code : RosterRuleCode.values()) rules.put(code, code.shipped());
        return rules;
    }

    private static <T extends Rule> List<T> rules(
            Map<RosterRuleCode, RosterRuleSetting> set, int leaders, Class<T> type) {
        return ProblemRules.of(set, leaders(leaders), KINDS).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<RosterMember> leaders(int many) {
        return members(RosterPart.LEADER, many);
    }

    private static List<RosterMember> members(RosterPart part, int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> new RosterMember(
                        new UUID(2, n),
                        new PersonId(new UUID(3, n)),
                        part,
                        false,
                        List.of(),
                        Set.of(),
                        LocalDate.of(2026, 1, 1),
                        null))
                .toList();
    }
}
