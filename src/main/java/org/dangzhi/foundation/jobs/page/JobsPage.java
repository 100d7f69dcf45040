package org.dangzhi.foundation.jobs.page;

import java.util.List;
import org.dangzhi.foundation.web.Tab;

/** Timers and what came of them; one of the lists, by the tab that is open. */
public record JobsPage(
        List<Tab> tabs,
        String here,
        List<TimerRow> timers,
        List<EffectRow> effects,
        List<DutyRow> duties,
        String first,
        String next) {

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

    public boolean isEmpty() {
        return timers.isEmpty() && effects.isEmpty() && duties.isEmpty();
    }
}
