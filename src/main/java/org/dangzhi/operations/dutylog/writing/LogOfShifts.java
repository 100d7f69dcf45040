package org.dangzhi.operations.dutylog.writing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.PostSigned;
import org.dangzhi.operations.duty.RoomFound;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.dangzhi.operations.dutylog.NewLogEntry;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes into the log who came and how the room was found, in the transaction in which it happens. */
@Component
class LogOfShifts {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    private final LogCommands log;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    LogOfShifts(LogCommands log, People people, Texts texts, Clock clock) {
        this.log = log;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    /** The system writes who came, so that the log begins with it. */
    @EventListener
    void on(PostSigned signed) {
        var crew = signed.crew();
        var post = signed.post();
        var who = people.name(signed.person());
        var late = Duration.between(crew.expectedAt(), clock.instant());
        var text = texts.in(ZH, "dutylog.entry.signedIn", texts.in(ZH, post.word()), who.name(), crew.name());
        if (late.toMinutes() > 0) text += texts.in(ZH, "dutylog.entry.signedIn.late", late.toMinutes());
        if (signed.consentBy() != null)
            text += texts.in(
                    ZH,
                    "dutylog.entry.signedIn.instead",
                    crew.in(post).map(Crew.Member::name).orElse(texts.in(ZH, "duty.vacant")),
                    people.name(signed.consentBy()).name(),
                    signed.reason());
        log.note(crew, NewLogEntry.of(LogEntryKind.HANDOVER.code(), text, clock.instant(), List.of(signed.person())));
    }

    /** Whoever came writes what they found. */
    @EventListener
    void on(RoomFound found) {
        var words = new StringBuilder();
        if (!found.sound().isEmpty())
            words.append(texts.in(ZH, "dutylog.entry.sound", String.join("、", found.sound())));
        if (!found.unsound().isEmpty())
            words.append(texts.in(ZH, "dutylog.entry.unsound", String.join("、", found.unsound())));
        words.append(found.note());
        log.writeInto(found.crew(), NewLogEntry.of(LogEntryKind.EQUIPMENT, words.toString(), clock.instant()));
    }
}
