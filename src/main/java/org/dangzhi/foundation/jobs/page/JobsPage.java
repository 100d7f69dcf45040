package org.dangzhi.foundation.jobs.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/**
 * Jobs of the office; one of the lists, by the tab that is open, the others are empty.
 *
 * @param live events upon which the list is fetched again; empty for one that stays as it is
 */
public record JobsPage(
        List<Tab> tabs,
        String here,
        List<TimerRow> timers,
        List<EffectRow> effects,
        List<DutyRow> duties,
        List<LongRunRow> runs,
        String live,
        Paging paging) {

    /** Addresses of the beginning and of what follows, empty for none. */
    public record Paging(String first, String next) {

        static final Paging NONE = new Paging("", "");

        public boolean isEmpty() {
            return first.isEmpty() && next.isEmpty();
        }
    }

    /**
     * A timer that runs.
     *
     * @param stage such as 2/4
     * @param error empty unless its handler fails
     */
    public record TimerRow(String kind, String subject, String stage, String dueAt, String error, String retryAt) {}

    public record EffectRow(
            String happenedAt, String kind, String subject, String stage, String dueAt, boolean passed) {}

    /** @param lastRun empty before the first; {@code failures} in a row, empty for none */
    public record DutyRow(String name, String lastRun, String next, String failures) {}

    /** @param here {@code waiting} or {@code failing} */
    public static JobsPage ofTimers(List<Tab> tabs, String here, List<TimerRow> timers, Paging paging) {
        return new JobsPage(tabs, here, timers, List.of(), List.of(), List.of(), "", paging);
    }

    public static JobsPage ofEffects(List<Tab> tabs, List<EffectRow> effects, Paging paging) {
        return new JobsPage(tabs, "effects", List.of(), effects, List.of(), List.of(), "", paging);
    }

    public static JobsPage ofDuties(List<Tab> tabs, List<DutyRow> duties) {
        return new JobsPage(tabs, "recurring", List.of(), List.of(), duties, List.of(), "", Paging.NONE);
    }

    public static JobsPage ofRuns(List<Tab> tabs, List<LongRunRow> runs, String live, Paging paging) {
        return new JobsPage(tabs, "runs", List.of(), List.of(), List.of(), runs, live, paging);
    }

    public boolean isEmpty() {
        return timers.isEmpty() && effects.isEmpty() && duties.isEmpty() && runs.isEmpty();
    }
}
