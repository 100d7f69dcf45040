package org.dangzhi.operations.handover.deadlines;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.jobs.DueStage;
import org.dangzhi.foundation.jobs.TimerHandler;
import org.dangzhi.foundation.notify.Notice;
import org.dangzhi.foundation.notify.Notices;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.stereotype.Component;

/** Timer of a late handover: first those who hand over are told, then the director, then the leader on duty too. */
@Component
class LateHandoverAlarm implements TimerHandler {

    static final String KIND = "handover.late";

    private final Shifts shifts;
    private final OnDuty onDuty;
    private final RoleHolders holders;
    private final Notices notices;

    LateHandoverAlarm(Shifts shifts, OnDuty onDuty, RoleHolders holders, Notices notices) {
        this.shifts = shifts;
        this.onDuty = onDuty;
        this.holders = holders;
        this.notices = notices;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void due(DueStage due) {
        var leaving = shifts.known(new ShiftId(due.subject()));
        if (leaving.closedAt() != null) return;
        var coming = onDuty.after(leaving.shift());
        var to = new ArrayList<PersonId>(pair(leaving));
        coming.map(LateHandoverAlarm::pair).ifPresent(to::addAll);
        if (due.stage() > 0) to.addAll(holders.of(Roles.DIRECTOR));
        var leader = leaving.leader();
        if (due.stage() > 1 && leader != null) to.add(leader.person());
        notices.tell(new Notice(
                due.stage() == 0 ? "handover.notice.due" : "handover.notice.late",
                List.of(leaving.name(), Notice.at(leaving.endsAt()), reachable(leaving)),
                "/handover",
                to.stream().distinct().toList(),
                due.stage() == 0 ? Urgency.NORMAL : Urgency.ALARM));
    }

    private static List<PersonId> pair(Crew crew) {
        return desk(crew).map(Crew.Member::person).toList();
    }

    private static String reachable(Crew crew) {
        return desk(crew).map(Crew.Member::withPhone).collect(Collectors.joining("、"));
    }

    private static Stream<Crew.Member> desk(Crew crew) {
        return Stream.of(crew.primary(), crew.secondary()).filter(Objects::nonNull);
    }
}
