package org.dangzhi.engine.rostersolver;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A roster as it is judged, without a solver.
 *
 * @param breaches in no order
 * @param fairness a table for each kind of duty
 */
public record Score(List<Breach> breaches, List<FairShare> fairness) {

    public long points() {
        return breaches.stream().mapToLong(Breach::points).sum();
    }

    public List<Breach> hard() {
        return breaches.stream().filter(Breach::hard).toList();
    }

    /** Points by rule; a rule that is kept has none and is absent. */
    public Map<String, Long> byRule() {
        var points = new TreeMap<String, Long>();
        breaches.forEach(breach -> points.merge(breach.rule(), breach.points(), Long::sum));
        return points;
    }
}
