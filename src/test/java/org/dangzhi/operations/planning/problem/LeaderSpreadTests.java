package org.dangzhi.operations.planning.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.dangzhi.engine.rostersolver.Assignment;
import org.dangzhi.engine.rostersolver.RosterPerson;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.ShiftType;
import org.junit.jupiter.api.Test;

/** A week of three leaders, the first of whom led on the day before it. */
class LeaderSpreadTests {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);

    @Test
    void fiveDaysRunningAndNoneForOthersAreSaidAsSuch() {
        assertThat(LeaderSpread.of(
                        week(),
                        IntStream.range(0, 5).mapToObj(day -> lead("b", day)).toList()))
                .contains(new LeaderSpread(0, 5, 0));
    }

    @Test
    void aDutyBeforeTheWeekCountsForTheDistanceOnly() {
        assertThat(LeaderSpread.of(week(), List.of(lead("a", 1), lead("b", 0), lead("b", 4), lead("c", 3))))
                .contains(new LeaderSpread(1, 2, 1)); // a led on Sunday and leads on Tuesday
    }

    @Test
    void ofOneDutyTheNearestOtherCounts() {
        assertThat(LeaderSpread.around(week(), List.of(lead("b", 0), lead("b", 4), lead("b", 6)), lead("b", 4)))
                .contains(1);
        assertThat(LeaderSpread.around(week(), List.of(lead("c", 3)), lead("c", 3)))
                .isEmpty();
    }

    private static Assignment lead(String who, int day) {
        return new Assignment(who, MONDAY.plusDays(day), "day", "leader");
    }

    private static RosterProblem week() {
        return new RosterProblem(
                MONDAY,
                7,
                List.of(new ShiftType("day", LocalTime.of(8, 0), 1440)),
                List.of(RosterPerson.of("a", "LEADER"), RosterPerson.of("b", "LEADER"), RosterPerson.of("c", "LEADER")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(lead("a", -1)));
    }
}
