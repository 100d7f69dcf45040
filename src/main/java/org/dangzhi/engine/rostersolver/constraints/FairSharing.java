package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.util.Domain;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.FairShare;
import org.dangzhi.engine.rostersolver.Fairness;
import org.dangzhi.engine.rostersolver.RosterPerson;

/**
 * Rule that keeps the spread of one kind of duty low. Balances are hundredths of a shift: each begins at what the
 * person brings along, less the person's share, and grows by a hundred with each duty.
 */
public final class FairSharing implements RosterRule {

    private static final int SHIFT = 100;

    private final IndexedProblem indexed;
    private final Fairness fairness;
    private final boolean strict;
    private final Map<String, Double> parts;
    private final List<IndexedProblem.Cell> cells; // that count

    /** Those who take part at all. */
    private final int[] people;

    private final double[] shares;
    private final long[] before; // balance without a duty
    private final int needed;
    private final long best;

    /** @param strict whether no spread but the best will do, whatever its weight */
    FairSharing(IndexedProblem indexed, Fairness fairness, boolean strict) {
        this.indexed = indexed;
        this.fairness = fairness;
        this.strict = strict;
        this.parts = parts(indexed, fairness);
        this.cells = indexed.cells.stream()
                .filter(cell -> fairness.counts(
                        cell.cover().day(), cell.cover().shift(), cell.cover().slot()))
                .toList();
        this.people = Arrays.stream(indexed.members(fairness.of()))
                .filter(person -> part(person) > 0)
                .toArray();
        this.needed = cells.stream().mapToInt(cell -> cell.cover().need()).sum();
        double all = Arrays.stream(people).mapToDouble(this::part).sum();
        this.shares = Arrays.stream(people)
                .mapToDouble(person -> needed * part(person) / all)
                .toArray();
        this.before = IntStream.range(0, people.length)
                .mapToLong(n -> Math.round(SHIFT * (carried(n) - shares[n])))
                .toArray();
        this.best = spread(filled());
    }

    private double part(int person) {
        return parts.getOrDefault(indexed.people.get(person).id(), 0.0);
    }

    /** How much each takes part: as it is given, or by the days on which they can come. */
    public static Map<String, Double> parts(IndexedProblem indexed, Fairness fairness) {
        var parts = new HashMap<String, Double>();
        for (int person : indexed.members(fairness.of())) {
            var member = indexed.people.get(person);
            var given = fairness.share().get(member.id());
            parts.put(member.id(), given != null ? given : days(indexed, member));
        }
        return parts;
    }

    private static double days(IndexedProblem indexed, RosterPerson member) {
        return IntStream.range(0, indexed.problem.days())
                .mapToObj(indexed::date)
                .filter(day -> member.belongs(day) && !indexed.away(member, day))
                .count();
    }

    private double carried(int n) {
        return fairness.carried().getOrDefault(indexed.people.get(people[n]).id(), 0.0);
    }

    /** Each duty to whoever has the least: no other way leaves less between most and fewest. */
    private long[] filled() {
        var balances = new PriorityQueue<Long>();
        for (long balance : before) balances.add(balance);
        for (int n = 0; n < needed && !balances.isEmpty(); n++) balances.add(balances.remove() + SHIFT);
        return balances.stream().mapToLong(Long::longValue).toArray();
    }

    private static long spread(long[] balances) {
        var summary = Arrays.stream(balances).summaryStatistics();
        return balances.length == 0 ? 0 : summary.getMax() - summary.getMin();
    }

    @Override
    public void addTo(RosterModel model) {
        if (people.length < 2 || Objects.equals(fairness.weight(), 0)) return;
        var lowest = lowest(model);
        long far = far();
        var highest = model.cp.newIntVar(-far, far, "");
        for (int n = 0; n < people.length; n++) {
            var balance = balance(model, n);
            model.cp.addLessOrEqual(lowest, balance);
            model.cp.addLessOrEqual(balance, highest);
        }
        var allowed = LinearExpr.newBuilder().add(lowest).add(best);
        if (!strict && fairness.weight() != null) {
            var excess = model.cp.newIntVar(0, 2 * far / SHIFT, "");
            model.pays(excess, fairness.weight());
            allowed.addTerm(excess, SHIFT);
        }
        var demand = model.demand(fairness.id(), null);
        demand.lessOrEqual(highest, allowed);
    }

    private LinearExprBuilder balance(RosterModel model, int n) {
        var balance = LinearExpr.newBuilder().add(before[n]);
        cells.forEach(cell -> {
            var literal = model.literal(people[n], cell);
            if (literal != null) balance.addTerm(literal, SHIFT);
        });
        return balance;
    }

    /** Where nothing but the best will do, arithmetic leaves few places for it to begin. */
    private IntVar lowest(RosterModel model) {
        if (strict && settled()) {
            var begins = LongStream.rangeClosed(spreadBegin() - best - SHIFT, spreadBegin() + SHIFT)
                    .filter(this::possible)
                    .toArray();
            if (begins.length > 0) return model.cp.newIntVarFromDomain(Domain.fromValues(begins), "");
        }
        return model.cp.newIntVar(-far(), far(), "");
    }

    /** No balance lies farther from nought. */
    private long far() {
        return Arrays.stream(before).map(Math::abs).max().orElse(0) + SHIFT * (cells.size() + 1);
    }

    private long spreadBegin() {
        return Arrays.stream(filled()).min().orElse(0);
    }

    /** Whether exactly as many duties as needed fall to exactly these people. */
    private boolean settled() {
        var those = Arrays.stream(people).boxed().collect(Collectors.toSet());
        return cells.stream()
                .allMatch(cell -> cell.cover().under() == null
                        && cell.cover().over() == null
                        && IntStream.range(0, indexed.people.size())
                                .filter(person -> indexed.may(indexed.people.get(person), cell.cover()))
                                .allMatch(those::contains));
    }

    private boolean possible(long lowest) {
        long fewest = 0;
        long most = 0;
        for (long balance : before) {
            long least = Math.max(0, Math.ceilDiv(lowest - balance, SHIFT));
            long greatest = Math.floorDiv(lowest + best - balance, SHIFT);
            if (greatest < least) return false;
            fewest += least;
            most += greatest;
        }
        return fewest <= needed && needed <= most;
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        long beyond = spread(balances(roster)) - best;
        if (beyond <= 0) return Stream.empty();
        long units = Math.ceilDiv(beyond, SHIFT);
        var weight = fairness.weight();
        return Stream.of(new Breach(
                fairness.id(), null, null, null, units, weight == null ? 0 : weight * units, weight == null));
    }

    private long[] balances(FinishedRoster roster) {
        var counts = counts(roster);
        return IntStream.range(0, people.length)
                .mapToLong(n -> before[n] + (long) SHIFT * counts[n])
                .toArray();
    }

    private int[] counts(FinishedRoster roster) {
        var counts = new int[indexed.people.size()];
        for (var assignment : roster.assignments)
            if (fairness.counts(assignment.day(), assignment.shift(), assignment.slot()))
                counts[indexed.person(assignment.person())]++;
        return Arrays.stream(people).map(person -> counts[person]).toArray();
    }

    /** The table that people read. */
    public FairShare table(FinishedRoster roster) {
        var counts = counts(roster);
        List<FairShare.Row> rows = IntStream.range(0, people.length)
                .mapToObj(n -> new FairShare.Row(
                        indexed.people.get(people[n]).id(),
                        counts[n],
                        shares[n],
                        carried(n),
                        carried(n) + counts[n] - shares[n]))
                .toList();
        return new FairShare(fairness.id(), rows, spread(balances(roster)), best);
    }
}
