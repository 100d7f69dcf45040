package org.dangzhi.operations.duty;

import java.util.List;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody comes to his post: he signs in and says what he found in the room. */
@Service
@Transactional
class TakingOver {

    private final ShiftDesk desk;
    private final DutyHabits habits;
    private final ApplicationEventPublisher events;

    TakingOver(ShiftDesk desk, DutyHabits habits, ApplicationEventPublisher events) {
        this.desk = desk;
        this.habits = habits;
        this.events = events;
    }

    /** @param sound which lines of the check-list were found in order; the others are named in the log */
    void take(ShiftId shift, PersonId person, List<String> sound, String note) {
        if (desk.signedIn(shift, person)) return; // the button was pressed twice
        long unsaid = habits.checklist().stream()
                .filter(line -> !sound.contains(line))
                .count();
        if (unsaid > 0 && note.isBlank()) throw DutyRefused.notLookedAt(unsaid);
        desk.signIn(shift, person);
        tellFindings(shift, sound, note);
    }

    private void tellFindings(ShiftId shift, List<String> sound, String note) {
        var checklist = habits.checklist();
        if (checklist.isEmpty()) return;
        var good = checklist.stream().filter(sound::contains).toList();
        var bad = checklist.stream().filter(line -> !sound.contains(line)).toList();
        events.publishEvent(new RoomFound(desk.known(shift), good, bad, note.strip()));
    }
}
