package org.dangzhi.operations.dutylog.writing;

import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogEntryId;
import org.dangzhi.operations.dutylog.writing.LogCheckCommands.State;
import org.dangzhi.operations.dutylog.writing.LogCheckRows.Entry;
import org.springframework.stereotype.Component;

/** Guard before a check: it is the secondary who checks, and what somebody else wrote. */
@Component
class LogCheckGuard {

    private final LogCheckRows rows;
    private final OnDuty onDuty;
    private final Shifts shifts;
    private final People people;

    LogCheckGuard(LogCheckRows rows, OnDuty onDuty, Shifts shifts, People people) {
        this.rows = rows;
        this.onDuty = onDuty;
        this.shifts = shifts;
        this.people = people;
    }

    /** @throws DutyLogRefused (422) for an entry that is checked, the system's or one's own, and for whoever is no secondary */
    Entry checkable(LogEntryId id) {
        var entry = rows.find(id).orElseThrow(NotFoundException::new);
        var me = people.me();
        if (entry.writer() == null) throw DutyLogRefused.systemEntry(entry.number());
        if (entry.writer().equals(me.id())) throw DutyLogRefused.ownEntry(entry.number());
        var crew = shifts.known(entry.shift());
        if (!mayCheck(crew, me)) throw DutyLogRefused.notSecondary(crew.name());
        if (entry.state() == State.CHECKED) throw DutyLogRefused.alreadyChecked(entry.number());
        return entry;
    }

    /** The shift's own secondary; for what was left behind also the secondary who is on duty now. */
    private boolean mayCheck(Crew crew, PersonId me) {
        return crew.has(me, DutyPost.SECONDARY)
                || onDuty.now().filter(now -> now.has(me, DutyPost.SECONDARY)).isPresent();
    }
}
