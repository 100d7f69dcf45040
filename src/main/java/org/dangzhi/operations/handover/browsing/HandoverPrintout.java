package org.dangzhi.operations.handover.browsing;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.forms.FormDocument;
import org.dangzhi.foundation.forms.Forms;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.AssetRows;
import org.dangzhi.operations.handover.HandoverModule;
import org.dangzhi.operations.handover.SignatureRole;
import org.dangzhi.operations.handover.SignatureRows;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Printout of a handover. Paper names each day in full, where a page says today. */
@Component
class HandoverPrintout {

    private final HandoverWords words;
    private final Forms forms;
    private final Offices offices;
    private final People people;
    private final TimeWords times;
    private final Clock clock;

    HandoverPrintout(HandoverWords words, Forms forms, Offices offices, People people, TimeWords times, Clock clock) {
        this.words = words;
        this.forms = forms;
        this.offices = offices;
        this.people = people;
        this.times = times;
        this.clock = clock;
    }

    FormDocument of(HandoverView view) {
        return forms.paper(
                HandoverModule.FORM,
                form(view, printed()),
                words.form() + "-" + view.handover().number());
    }

    /** What the paper would show a mark for; said where it is signed. Empty if nothing. */
    String unprintable(HandoverView view) {
        return forms.unprintable(form(view, ""));
    }

    private HandoverFormData form(HandoverView view, String printed) {
        var handover = view.handover();
        var leaving = view.leaving();
        var coming = view.coming();
        return new HandoverFormData(
                offices.current().name(),
                handover.number(),
                times.dated(times.dayOf(leaving.endsAt())),
                words.place(),
                pair(leaving),
                coming == null ? new HandoverFormData.Pair("", "", "", "") : pair(coming),
                items(view.items()),
                view.matters().stream().map(this::matter).toList(),
                questions(view.unchecked()),
                unchecked(view.unchecked()),
                (handover.whereabouts() + "\n" + handover.special()).strip(),
                view.assets().stream().map(this::thing).toList(),
                Stream.of(SignatureRole.values())
                        .map(role -> signature(role, view))
                        .toList(),
                printed);
    }

    private String printed() {
        return people.name(people.me()).name() + " " + times.now();
    }

    private List<HandoverFormData.Item> items(List<HandoverView.Line> lines) {
        var items = new ArrayList<HandoverFormData.Item>();
        for (var line : lines) items.add(item(items.size() + 1, line));
        return items;
    }

    private HandoverFormData.Item item(int number, HandoverView.Line line) {
        var matter = line.matter();
        return new HandoverFormData.Item(
                Integer.toString(number),
                matter.number() + " " + matter.title(),
                words.state(matter),
                (matter.nextStep() + " " + matter.note()).strip(),
                matter.holder(),
                matter.dueAt() == null ? "" : due(matter.dueAt()),
                line.taker());
    }

    private String due(Instant due) {
        var stamp = times.stamp(due);
        return due.isBefore(clock.instant()) ? words.overdue(stamp) : stamp;
    }

    private HandoverFormData.Matter matter(HandoverView.Line line) {
        var matter = line.matter();
        return new HandoverFormData.Matter(
                words.source(matter), matter.title() + " " + words.state(matter), matter.note());
    }

    private List<HandoverFormData.Check> questions(List<DutyLog.UncheckedEntry> entries) {
        return entries.stream()
                .filter(entry -> !entry.question().isEmpty())
                .map(this::question)
                .toList();
    }

    /** What nobody has looked at yet is counted: in full, it would fill a dozen sheets. */
    private String unchecked(List<DutyLog.UncheckedEntry> entries) {
        if (entries.isEmpty()) return words.allChecked(); // a row without a word looks forgotten
        var numbers = entries.stream()
                .filter(entry -> entry.question().isEmpty())
                .map(DutyLog.UncheckedEntry::number)
                .toList();
        return numbers.isEmpty() ? "" : words.unchecked(numbers);
    }

    private HandoverFormData.Check question(DutyLog.UncheckedEntry entry) {
        return new HandoverFormData.Check(
                times.clock(entry.happenedAt()),
                words.number(entry) + " " + entry.text(),
                words.mark(entry),
                words.asked(entry));
    }

    private HandoverFormData.Thing thing(AssetRows.Asset asset) {
        return new HandoverFormData.Thing(
                asset.name(), (asset.amount() + " " + words.look(asset)).strip(), asset.note());
    }

    private HandoverFormData.Signature signature(SignatureRole role, HandoverView view) {
        var done = view.signature(role);
        return new HandoverFormData.Signature(
                words.role(role),
                words.signer(done.map(SignatureRows.SignatureRow::name).orElse(""), view.stays(role)),
                done.map(one -> times.stamp(one.signedAt())).orElse(""),
                done.map(words::means).orElse(""));
    }

    private HandoverFormData.Pair pair(Crew crew) {
        return new HandoverFormData.Pair(
                crew.name() + " " + times.clock(crew.startsAt()) + "–" + times.clock(crew.endsAt()),
                name(crew.primary()),
                name(crew.secondary()),
                name(crew.leader()));
    }

    private static String name(Crew.@Nullable Member member) {
        return member == null ? "" : member.name();
    }
}
