package org.dangzhi.operations.handover.browsing;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.Shifts;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.AssetRows;
import org.dangzhi.operations.handover.HandoverModule;
import org.dangzhi.operations.handover.SignatureRole;
import org.dangzhi.operations.handover.SignatureRows;
import org.dangzhi.operations.handover.page.HandoverPage;
import org.dangzhi.operations.handover.page.HandoverPage.Deadline;
import org.dangzhi.operations.handover.page.HandoverPage.Due;
import org.dangzhi.operations.handover.page.HandoverPage.Heading;
import org.dangzhi.operations.handover.page.HandoverPage.Key;
import org.dangzhi.operations.handover.page.HandoverPage.Matter;
import org.dangzhi.operations.handover.page.HandoverPage.May;
import org.dangzhi.operations.handover.page.HandoverPage.OpenLines;
import org.dangzhi.operations.handover.page.HandoverPage.Ring;
import org.dangzhi.operations.handover.page.HandoverPage.Row;
import org.dangzhi.operations.handover.page.HandoverPage.Sign;
import org.dangzhi.operations.handover.page.HandoverPage.Signatures;
import org.dangzhi.operations.handover.page.HandoverPage.Taker;
import org.dangzhi.operations.handover.page.HandoverPage.Undo;
import org.dangzhi.operations.handover.page.HandoverPage.Words;
import org.springframework.stereotype.Component;

/** Presenter of a handover. */
@Component
class HandoverPages {

    private final HandoverWords words;
    private final Shifts shifts;
    private final People people;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    HandoverPages(
            HandoverWords words,
            Shifts shifts,
            People people,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.words = words;
        this.shifts = shifts;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /**
     * @param other address of another handover that is not signed yet; empty for none
     * @param unprintable what the paper would show a mark for; empty for nothing
     */
    HandoverPage page(HandoverView view, String other, String unprintable) {
        var handover = view.handover();
        return new HandoverPage(
                heading(view, other),
                may(view),
                view.items().stream().map(this::row).toList(),
                view.matters().stream().map(this::row).toList(),
                view.change().comers().stream()
                        .map(member -> new SelectOption(member.person().id().toString(), member.name()))
                        .toList(),
                untaken(view),
                view.unchecked().stream().map(this::question).toList(),
                new Words(handover.version(), handover.special(), handover.whereabouts()),
                view.assets().stream().map(HandoverPages::thing).toList(),
                signatures(view, unprintable));
    }

    private Heading heading(HandoverView view, String other) {
        var handover = view.handover();
        var leaving = view.leaving();
        var coming = view.coming();
        return new Heading(
                handover.id().id().toString(),
                handover.number(),
                texts.t(
                        "handover.title",
                        times.day(leaving.day()),
                        leaving.name(),
                        coming == null ? "…" : coming.name()),
                other,
                handover.closed(),
                !handover.closed() && clock.instant().isAfter(leaving.endsAt()),
                reopened(view));
    }

    /** What opened it again, while the leaving pair has not signed again. */
    private String reopened(HandoverView view) {
        var reopening = view.opened().reopening();
        if (reopening == null || view.handover().closed() || view.signed().size() > 1) return "";
        return texts.t("handover.reopened", reopening.entry(), times.clock(reopening.at()));
    }

    private May may(HandoverView view) {
        var me = people.me();
        boolean open = !view.handover().closed();
        boolean write =
                open && permissions.may(HandoverModule.WRITE) && view.change().inCharge(me);
        return new May(
                write,
                write && view.signed().isEmpty() && view.leaving().keeps(me),
                open && permissions.may(HandoverModule.THINGS));
    }

    private Row row(HandoverView.Line line) {
        var matter = line.matter();
        var due = matter.dueAt();
        return new Row(
                new Key(matter.source(), matter.subject().toString()),
                new Matter(matter.number(), matter.title(), words.state(matter), matter.address()),
                matter.nextStep(),
                matter.note(),
                new Due(due == null ? "" : times.at(due), due != null && due.isBefore(clock.instant())),
                matter.must() && !matter.gone(),
                new Taker(matter.takenBy() == null ? "" : matter.takenBy().toString(), line.taker()),
                new Ring(line.phone(), matter.state().contains(line.phone()) ? "" : line.phone()));
    }

    private OpenLines untaken(HandoverView view) {
        var untaken = view.untaken();
        var asked = view.opened().leaderAskedAt();
        return new OpenLines(
                untaken.size(),
                untaken.isEmpty() ? "" : untaken.getFirst().title(),
                view.isBlocked(),
                leader(view.leaving()),
                asked == null ? "" : times.clock(asked),
                view.handover().closed() ? "" : gap(view),
                undo(view));
    }

    /** The last act of taking over, as long as it can be undone. */
    private Undo undo(HandoverView view) {
        var take = view.opened().take();
        boolean signed = view.signed().stream().anyMatch(one -> !one.part().leaving());
        if (take == null || signed || view.handover().closed()) return Undo.NONE;
        var until = take.at().plus(view.undoable());
        if (until.isBefore(clock.instant())) return Undo.NONE;
        return new Undo(
                take.id().toString(), texts.t("handover.undo.text", take.taker(), take.count(), times.clock(until)));
    }

    /** The leader on duty, who can be asked to name a taker; empty for themselves. */
    private String leader(Crew leaving) {
        var leader = leaving.leader();
        return leader == null || leader.person().equals(people.me()) ? "" : leader.name();
    }

    private String gap(HandoverView view) {
        var coming = view.coming();
        if (coming == null) return texts.t("handover.refused.noNext");
        return view.vacantRole(coming)
                .map(role -> texts.t("handover.refused.nobody", words.role(role)))
                .orElse("");
    }

    private HandoverPage.Question question(DutyLog.UncheckedEntry entry) {
        return new HandoverPage.Question(
                times.clock(entry.happenedAt()),
                words.number(entry),
                entry.text(),
                words.mark(entry),
                words.asked(entry),
                !entry.question().isEmpty(),
                entry.address());
    }

    private static HandoverPage.Thing thing(AssetRows.Asset asset) {
        return new HandoverPage.Thing(asset.id().toString(), asset.name(), asset.amount(), asset.look(), asset.note());
    }

    private Signatures signatures(HandoverView view, String unprintable) {
        var leaving = view.leaving();
        return new Signatures(
                Stream.of(SignatureRole.values()).map(role -> sign(view, role)).toList(),
                view.signed().size(),
                unprintable,
                new Deadline(
                        times.clock(clock.instant()), times.at(leaving.endsAt()), times.clock(view.escalatesAt())));
    }

    private Sign sign(HandoverView view, SignatureRole role) {
        var done = view.signature(role);
        boolean now = view.isTurnOf(role);
        var signer = role.signer(view.leaving(), view.coming()).map(Crew.Member::name);
        return new Sign(
                role.name(),
                words.role(role),
                texts.t("handover.seal." + role.post()),
                words.signer(
                        done.map(SignatureRows.SignatureRow::name)
                                .or(() -> signer)
                                .orElse(""),
                        view.stays(role)),
                done.map(one -> times.clock(one.signedAt())).orElse(""),
                done.isPresent() ? "done" : now ? "now" : "",
                now ? waits(view, role) : "",
                now ? words.missing(view.shortfall(role, clock.instant())) : List.of(),
                done.isPresent()
                        ? ""
                        : role.signer(view.leaving(), view.coming())
                                .map(Crew.Member::phone)
                                .orElse(""),
                done.map(words::reason).orElse(""));
    }

    /** The coming pair takes all over, and comes not before its time. */
    private String waits(HandoverView view, SignatureRole role) {
        var coming = view.coming();
        if (role.leaving() || coming == null) return "";
        if (!view.untaken().isEmpty())
            return texts.t("handover.sign.blocked", view.untaken().size());
        var from = shifts.takenFrom(coming);
        return clock.instant().isBefore(from) ? texts.t("handover.sign.from", times.clock(from)) : "";
    }
}
