package org.dangzhi.operations.phone.browsing;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.phone.CallDetails;
import org.dangzhi.operations.phone.CallDirection;
import org.dangzhi.operations.phone.CallState;
import org.dangzhi.operations.phone.CallUrgency;
import org.dangzhi.operations.phone.Calls;
import org.dangzhi.operations.phone.Emergency;
import org.dangzhi.operations.phone.NoteKind;
import org.dangzhi.operations.phone.page.CallContent;
import org.dangzhi.operations.phone.page.CallPage;
import org.springframework.stereotype.Component;

/** Presenter of a call. */
@Component
class CallPages {

    private final CallWords words;
    private final AssignmentProposal assignment;
    private final Calls calls;
    private final People people;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    CallPages(
            CallWords words,
            AssignmentProposal assignment,
            Calls calls,
            People people,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.words = words;
        this.assignment = assignment;
        this.calls = calls;
        this.people = people;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    CallPage page(CallQuery.Detail call, List<CallQuery.Note> notes, Optional<Emergency> emergency) {
        var line = call.line();
        return new CallPage(
                line.id().toString(),
                line.number(),
                content(line.details(), call.mentioned()),
                taking(call),
                words.outcome(line),
                line.state() != CallState.ITEM,
                notes.stream().map(this::note).toList(),
                emergency.map(this::facts).orElse(List.of()),
                words.options(NoteKind.values(), "phone.kind."),
                assignment.proposed());
    }

    private CallContent content(CallDetails details, String mentioned) {
        var ended = details.endedAt();
        return new CallContent(
                details.direction() == CallDirection.IN,
                words.direction(details),
                details.urgency() != CallUrgency.NORMAL,
                words.urgency(details),
                times.day(times.dayOf(details.beganAt())) + " " + times.clock(details.beganAt())
                        + (ended == null ? "" : "–" + times.clock(ended)),
                CallWords.caller(details.callerUnit(), details.callerName(), details.callerPost()),
                details.tel(),
                details.content(),
                mentioned);
    }

    private CallPage.Taking taking(CallQuery.Detail call) {
        var fresh = call.writtenAt().plus(calls.fresh());
        boolean mine = call.takenBy().equals(people.me().id());
        return new CallPage.Taking(
                call.line().taker(),
                times.at(call.writtenAt()),
                mine && !clock.instant().isAfter(fresh),
                times.clock(fresh));
    }

    private CallPage.Note note(CallQuery.Note note) {
        var person = note.person().isBlank() ? "" : note.person().strip() + "：";
        return new CallPage.Note(
                times.at(note.writtenAt()),
                texts.t("phone.kind." + note.kind()),
                person + note.words(),
                note.writer(),
                note.mentioned());
    }

    private List<CallPage.Fact> facts(Emergency e) {
        return Stream.of(
                        fact("happened", e.happened()),
                        fact("place", e.place()),
                        fact("course", e.course()),
                        fact("measures", e.measures()),
                        fact("outcome", e.outcome()),
                        fact("trend", e.trend()),
                        fact("told", e.told()))
                .filter(fact -> !fact.text().isBlank())
                .toList();
    }

    private CallPage.Fact fact(String name, String text) {
        return new CallPage.Fact(texts.t("phone.emergency." + name), text);
    }
}
