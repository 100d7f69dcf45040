package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.Rule;

/** Between two shifts lie at least so many days off, where there are any. */
record ConsecutiveDaysOff(Rule.ConsecutiveOff rule) implements RosterRule {

    @Override
    public void addTo(RosterModel model) {
        var demand = model.demand(rule.id(), rule.weight());
        for (int person : model.indexed.members(rule.who()))
            ShortRuns.of(model.indexed, rule.least())
                    .forEach(run -> demand.notAll(run.literals(model, person, false), run.missing()));
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return IntStream.of(roster.indexed.members(rule.who()))
                .boxed()
                .flatMap(person -> ShortRuns.of(roster.indexed, rule.least()).stream()
                        .filter(run -> run.holds(roster, person, false))
                        .map(run -> RuleBreaches.of(rule, roster, person, run.day(), run.missing())));
    }

    /** Runs of days that are too short: the same on each of them, the other on the day before and the day after. */
    static final class ShortRuns {

        private ShortRuns() {}

        /**
         * @param day first of the run
         * @param missing days to the least
         */
        record Run(int day, int length, int missing) {

            /** All true when somebody has this run of work, or of days off. */
            List<Literal> literals(RosterModel model, int person, boolean work) {
                var literals = new ArrayList<Literal>();
                for (int in = day - 1; in <= day + length; in++) {
                    var works = model.works(person, in);
                    literals.add(within(in) == work ? works : works.not());
                }
                return literals;
            }

            boolean holds(FinishedRoster roster, int person, boolean work) {
                for (int in = day - 1; in <= day + length; in++)
                    if (roster.works(person, in) != (within(in) == work)) return false;
                return true;
            }

            private boolean within(int in) {
                return in >= day && in < day + length;
            }
        }

        /** Every run that touches the horizon and whose both ends are known. */
        static List<Run> of(IndexedProblem indexed, int least) {
            var runs = new ArrayList<Run>();
            for (int length = 1; length < least; length++)
                for (int day = indexed.first + 1; day + length <= indexed.last; day++)
                    if (day + length >= 0 && day - 1 < indexed.problem.days())
                        runs.add(new Run(day, length, least - length));
            return runs;
        }
    }
}
