package org.dangzhi.operations.planning.members;

import java.util.stream.Stream;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.planning.rules.RosterRuleCode;
import org.dangzhi.operations.planning.rules.RosterRuleSettings;
import org.springframework.stereotype.Component;

/** Query of how many duty officers the office's shifts need, by what one of them may have a week. */
@Component
class OfficersNeeded {

    /** Two keep a shift, and nobody keeps two that follow each other. */
    private static final int FEWEST = 4;

    private static final int WEEK = 7;

    private final ShiftPlan plan;
    private final RosterRuleSettings rules;
    private final WorkingDays days;
    private final TimeWords times;

    OfficersNeeded(ShiftPlan plan, RosterRuleSettings rules, WorkingDays days, TimeWords times) {
        this.plan = plan;
        this.rules = rules;
        this.days = days;
        this.times = times;
    }

    /** In the week that begins today. */
    int least() {
        return Math.max(FEWEST, Math.ceilDiv(places(), most()));
    }

    private int most() {
        var weekly = rules.all().get(RosterRuleCode.WEEK_MOST);
        return weekly != null && weekly.active() && weekly.must() ? weekly.amount() : WEEK;
    }

    private int places() {
        var today = times.today();
        return (int) plan.kinds().stream()
                .flatMap(kind -> today.datesUntil(today.plusDays(WEEK))
                        .map(days::of)
                        .flatMap(day -> Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY)
                                .filter(post -> kind.pattern().wants(day, post))))
                .count();
    }
}
