package org.dangzhi.operations.duty.shifts;

import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.operations.duty.DutyRefused;
import org.dangzhi.operations.duty.RoomFound;
import org.dangzhi.operations.duty.ShiftId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an officer takes over a shift, signs in and says what they found in the room. */
@Service
@Transactional
class TakeOverShift {

    private final ShiftCommands commands;
    private final ArrivalChecklist checklist;
    private final ApplicationEventPublisher events;

    TakeOverShift(ShiftCommands commands, ArrivalChecklist checklist, ApplicationEventPublisher events) {
        this.commands = commands;
        this.checklist = checklist;
        this.events = events;
    }

    /** @param sound which lines of the check-list were found in order; the others are named in the log */
    void take(ShiftId shift, PersonId person, List<String> sound, String note) {
        if (commands.signedIn(shift, person)) return; // the button was pressed twice
        long unsaid =
                checklist.lines().stream().filter(line -> !sound.contains(line)).count();
        if (unsaid > 0 && note.isBlank()) throw DutyRefused.notLookedAt(unsaid);
        commands.signIn(shift, person);
        tellFindings(shift, sound, note);
    }

    private void tellFindings(ShiftId shift, List<String> sound, String note) {
        var lines = checklist.lines();
        if (lines.isEmpty()) return;
        var good = lines.stream().filter(sound::contains).toList();
        var bad = lines.stream().filter(line -> !sound.contains(line)).toList();
        events.publishEvent(new RoomFound(commands.known(shift), good, bad, note.strip()));
    }
}
