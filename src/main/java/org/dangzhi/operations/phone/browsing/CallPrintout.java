package org.dangzhi.operations.phone.browsing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.phone.Emergency;
import org.dangzhi.operations.phone.NoteKind;
import org.dangzhi.operations.phone.PhoneModule;
import org.dangzhi.operations.phone.PhoneRecordFormData;
import org.springframework.stereotype.Component;

/** Printout of a call: its present state in the office's form. */
@Component
class CallPrintout {

    private final CallWords words;
    private final Forms forms;
    private final Offices offices;
    private final People people;
    private final TimeWords times;
    private final Texts texts;

    CallPrintout(CallWords words, Forms forms, Offices offices, People people, TimeWords times, Texts texts) {
        this.words = words;
        this.forms = forms;
        this.offices = offices;
        this.people = people;
        this.times = times;
        this.texts = texts;
    }

    FormDocument of(CallQuery.Detail call, List<CallQuery.Note> notes, Optional<Emergency> emergency) {
        return forms.paper(
                PhoneModule.FORM,
                form(call, notes, emergency),
                texts.t("phone.form") + "-" + call.line().number());
    }

    /** What the paper would show a mark for; empty if nothing. */
    String unprintable(CallQuery.Detail call, List<CallQuery.Note> notes, Optional<Emergency> emergency) {
        return forms.unprintable(form(call, notes, emergency));
    }

    private PhoneRecordFormData form(CallQuery.Detail call, List<CallQuery.Note> notes, Optional<Emergency> emergency) {
        var line = call.line();
        var details = line.details();
        var ended = details.endedAt();
        var result = last(notes, NoteKind.RESULT);
        return new PhoneRecordFormData(
                offices.current().name(),
                line.number(),
                words.direction(details),
                times.dated(times.dayOf(details.beganAt())),
                times.clock(details.beganAt()),
                ended == null ? "" : times.clock(ended),
                words.urgency(details),
                details.callerUnit(),
                details.callerName(),
                details.callerPost(),
                details.tel(),
                details.content(),
                line.taker(),
                said(notes, NoteKind.PROPOSAL),
                notes.stream()
                        .filter(note -> note.kind() == NoteKind.ASKED)
                        .map(CallQuery.Note::person)
                        .filter(person -> !person.isBlank())
                        .distinct()
                        .collect(Collectors.joining("、")),
                said(notes, NoteKind.INSTRUCTION),
                result(line, notes),
                result.map(CallQuery.Note::writer).orElse(""),
                result.map(note -> times.stamp(note.writtenAt())).orElse(""),
                emergency.map(CallPrintout::particulars).orElse(null),
                people.name(people.me()).name() + " " + times.now());
    }

    private String result(CallQuery.Line call, List<CallQuery.Note> notes) {
        var said = said(notes, NoteKind.RESULT);
        var number = call.itemNumber();
        return number == null ? said : (texts.t("phone.form.toItem", number) + "\n" + said).strip();
    }

    private static String said(List<CallQuery.Note> notes, NoteKind kind) {
        return notes.stream()
                .filter(note -> note.kind() == kind)
                .map(CallQuery.Note::words)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<CallQuery.Note> last(List<CallQuery.Note> notes, NoteKind kind) {
        return notes.stream().filter(note -> note.kind() == kind).reduce((a, b) -> b);
    }

    private static PhoneRecordFormData.Particulars particulars(Emergency e) {
        return new PhoneRecordFormData.Particulars(
                e.happened(), e.place(), e.course(), e.measures(), e.outcome(), e.trend(), e.told());
    }
}
