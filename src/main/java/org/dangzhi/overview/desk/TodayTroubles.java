package org.dangzhi.overview.desk;

import java.util.List;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.overview.desk.page.TodayPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of what is wrong now, each trouble at its part of the page. */
@Component
class TodayTroubles {

    /**
     * @param alarms empty for those without business of their own
     * @param health absent for those with business, who look at their work
     */
    record Parts(List<Trouble> alarms, List<Trouble> decisions, TodayPage.@Nullable Health health) {}

    private final TodayAlarms alarms;
    private final HealthPages health;

    TodayTroubles(TodayAlarms alarms, HealthPages health) {
        this.alarms = alarms;
        this.health = health;
    }

    /** @param coming shifts, for the gaps in them */
    Parts of(List<Crew> coming, boolean business) {
        var all = alarms.of(coming);
        return new Parts(
                business ? without(all, Trouble.Part.DECISION) : List.of(),
                only(all, Trouble.Part.DECISION),
                business ? null : health.of(only(all, Trouble.Part.HEALTH)));
    }

    private static List<Trouble> only(List<Trouble> troubles, Trouble.Part part) {
        return troubles.stream().filter(trouble -> trouble.part() == part).toList();
    }

    private static List<Trouble> without(List<Trouble> troubles, Trouble.Part part) {
        return troubles.stream().filter(trouble -> trouble.part() != part).toList();
    }
}
