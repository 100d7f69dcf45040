package org.dangzhi.operations.duty;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody comes to his post: he signs in and says what he found in the room. */
@Service
@Transactional
class TakingOver {

    private final ShiftDesk desk;
    private final LogBook log;
    private final DutyHabits habits;
    private final Texts texts;
    private final Clock clock;

    TakingOver(ShiftDesk desk, LogBook log, DutyHabits habits, Texts texts, Clock clock) {
        this.desk = desk;
        this.log = log;
        this.habits = habits;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param sound which lines of the check-list were found in order; the others are named in the log */
    void take(ShiftId shift, PersonId person, List<String> sound, String note) {
        if (desk.signedIn(shift, person)) return; // the button was pressed twice
        long unsaid = habits.checklist().stream()
                .filter(line -> !sound.contains(line))
                .count();
        if (unsaid > 0 && note.isBlank()) throw DutyRefused.notLookedAt(unsaid);
        desk.signIn(shift, person);
        writeFindings(shift, sound, note);
    }

    private void writeFindings(ShiftId shift, List<String> sound, String note) {
        var checklist = habits.checklist();
        if (checklist.isEmpty()) return;
        var zh = Locale.SIMPLIFIED_CHINESE;
        var good = checklist.stream().filter(sound::contains).toList();
        var bad = checklist.stream().filter(line -> !sound.contains(line)).toList();
        var words = new StringBuilder();
        if (!good.isEmpty()) words.append(texts.in(zh, "duty.entry.sound", String.join("、", good)));
        if (!bad.isEmpty()) words.append(texts.in(zh, "duty.entry.unsound", String.join("、", bad)));
        if (!note.isBlank()) words.append(note.strip());
        log.writeInto(desk.known(shift), NewEntry.of(EntryKind.EQUIPMENT, words.toString(), clock.instant()));
    }
}
