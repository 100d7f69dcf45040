package org.dangzhi.operations.planning.problem;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.CountingPeriod;
import org.dangzhi.engine.rostersolver.Cover;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.dangzhi.engine.rostersolver.Rule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.planning.RosterPart;

/**
 * The want of duty officers in the busiest week of a roster, where nobody may have more than some shifts a week: so few
 * cannot keep it, whatever else is tried. Whether {@link #least} can is for the solver to say.
 *
 * @param places that the busiest week has
 * @param most shifts of one officer a week
 * @param officers who stand on the roster
 */
public record OfficerShortage(int places, int most, int officers) {

    private static final int WEEK = 7;

    /** Empty where there are enough, and where nothing limits a week. */
    public static Optional<OfficerShortage> of(RosterProblem problem) {
        int officers = (int) problem.people().stream()
                .filter(person -> RosterPart.OFFICER.name().equals(person.group()))
                .count();
        return problem.rules().stream()
                .flatMap(OfficerShortage::weekly)
                .min(Integer::compare)
                .map(most -> new OfficerShortage(busiest(problem), most, officers))
                .filter(shortage -> officers < shortage.least());
    }

    public int least() {
        return Math.ceilDiv(places, most);
    }

    private static Stream<Integer> weekly(Rule rule) {
        return rule instanceof Rule.ShiftCount count
                        && count.weight() == null
                        && count.most() != null
                        && count.shifts() == null
                        && count.per() == CountingPeriod.WEEK
                ? Stream.of(count.most())
                : Stream.empty();
    }

    private static int busiest(RosterProblem problem) {
        var desks = Set.of(ProblemIds.slot(DutyPost.PRIMARY), ProblemIds.slot(DutyPost.SECONDARY));
        var weeks = problem.cover().stream()
                .filter(cover -> cover.slot() != null && desks.contains(cover.slot()))
                .collect(Collectors.groupingBy(
                        cover -> week(problem.from(), cover.day()), Collectors.summingInt(Cover::need)));
        return weeks.isEmpty() ? 0 : Collections.max(weeks.values());
    }

    private static long week(LocalDate from, LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) / WEEK;
    }
}
