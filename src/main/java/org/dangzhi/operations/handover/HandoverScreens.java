package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Choice;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyLog;
import org.dangzhi.operations.duty.Post;
import org.dangzhi.operations.handover.page.HandoverPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a handover into what its page prints: live lines with their notes, or the kept ones once it is closed. */
@Component
class HandoverScreens {

    private final Lines lines;
    private final Signings signings;
    private final Things things;
    private final DutyLog log;
    private final People people;
    private final Permits permits;
    private final Settings settings;
    private final Texts texts;
    private final Times times;
    private final Clock clock;

    HandoverScreens(
            Lines lines,
            Signings signings,
            Things things,
            DutyLog log,
            People people,
            Permits permits,
            Settings settings,
            Texts texts,
            Times times,
            Clock clock) {
        this.lines = lines;
        this.signings = signings;
        this.things = things;
        this.log = log;
        this.people = people;
        this.permits = permits;
        this.settings = settings;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** What the handover lists now. */
    List<Lines.Kept> lines(Handover handover) {
        var kept = lines.kept(handover.id());
        return handover.closed() ? kept : merged(lines.live(), kept);
    }

    HandoverPage page(Handover handover, Crew leaving, @Nullable Crew coming) {
        var shown = lines(handover);
        var signed = signings.of(handover.id());
        var takers = takers(coming);
        var untaken = shown.stream().filter(Lines.Kept::open).toList();
        boolean open = !handover.closed() && permits.may(HandoverConfiguration.WRITE);
        boolean inCharge = open && inCharge(leaving, coming);
        return new HandoverPage(
                handover.id().id().toString(),
                handover.number(),
                texts.t(
                        "handover.title",
                        times.day(leaving.day()),
                        leaving.name(),
                        coming == null ? "…" : coming.name()),
                handover.closed(),
                inCharge,
                inCharge && signed.isEmpty() && leaving.keeps(people.me()),
                rows(shown, true, takers),
                rows(shown, false, takers),
                untaken.size(),
                untaken.isEmpty() ? "" : untaken.getFirst().title(),
                takers,
                handover.closed() ? List.of() : questions(leaving),
                handover.special(),
                handover.whereabouts(),
                things.at(handover.id()).stream().map(HandoverScreens::thing).toList(),
                signs(signed, leaving, coming, !untaken.isEmpty()),
                signed.size(),
                times.clock(clock.instant()),
                times.at(leaving.endsAt()),
                !handover.closed() && clock.instant().isAfter(leaving.endsAt()),
                times.clock(leaving.endsAt().plus(settings.minutes("handover.late.minutes", 10))),
                gap(coming));
    }

    /** Live lines with the notes and takers that were kept; matters that were closed meanwhile are gone. */
    private static List<Lines.Kept> merged(List<Lines.Kept> live, List<Lines.Kept> kept) {
        record Name(String source, UUID subject) {}
        var noted = new HashMap<Name, Lines.Kept>();
        kept.forEach(line -> noted.put(new Name(line.source(), line.subject()), line));
        return live.stream()
                .map(line -> {
                    var before = noted.get(new Name(line.source(), line.subject()));
                    if (before == null) return line;
                    return new Lines.Kept(
                            line.source(),
                            line.subject(),
                            line.number(),
                            line.title(),
                            line.state(),
                            before.nextStep().isEmpty() ? line.nextStep() : before.nextStep(),
                            line.dueAt(),
                            line.address(),
                            line.must(),
                            before.note(),
                            before.takenBy(),
                            false);
                })
                .toList();
    }

    private List<HandoverPage.Row> rows(List<Lines.Kept> shown, boolean must, List<Choice> takers) {
        var rows = new ArrayList<HandoverPage.Row>();
        for (var line : shown) {
            if (line.must() != must) continue;
            var due = line.dueAt();
            var taker = line.takenBy();
            rows.add(new HandoverPage.Row(
                    line.source(),
                    line.subject().toString(),
                    line.number(),
                    line.title(),
                    line.gone() ? texts.t("handover.gone", line.state()) : line.state(),
                    line.nextStep(),
                    due == null ? "" : times.at(due),
                    due != null && due.isBefore(clock.instant()),
                    line.address(),
                    line.note(),
                    line.must() && !line.gone(),
                    taker == null ? "" : taker.toString(),
                    taker == null ? "" : name(taker, takers)));
        }
        return rows;
    }

    private String name(UUID taker, List<Choice> takers) {
        return takers.stream()
                .filter(choice -> choice.value().equals(taker.toString()))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> people.name(new PersonId(taker)).name());
    }

    private List<HandoverPage.Question> questions(Crew leaving) {
        return log.unchecked(leaving.shift()).stream()
                .map(entry -> new HandoverPage.Question(
                        texts.t("handover.entry", entry.number()),
                        entry.text(),
                        entry.question().isEmpty()
                                ? texts.t("handover.unchecked")
                                : texts.t(
                                        entry.answered() ? "handover.answered" : "handover.question", entry.question()),
                        !entry.question().isEmpty(),
                        entry.address()))
                .toList();
    }

    private static HandoverPage.Thing thing(Things.Thing thing) {
        var sound = thing.sound();
        return new HandoverPage.Thing(
                thing.id().toString(),
                thing.name(),
                thing.amount(),
                sound == null ? "" : sound ? "sound" : "faulty",
                thing.note());
    }

    private List<HandoverPage.Sign> signs(
            List<Signings.Signed> signed, Crew leaving, @Nullable Crew coming, boolean untaken) {
        var turn = Part.after(signed.size());
        return Stream.of(Part.values())
                .map(part -> {
                    var done = signed.stream().filter(one -> one.part() == part).findFirst();
                    boolean now = turn.isPresent() && turn.get() == part;
                    var signer =
                            part.signer(leaving, coming).map(Crew.Member::name).orElse("");
                    return new HandoverPage.Sign(
                            part.name(),
                            texts.t("handover.part." + part),
                            texts.t("handover.seal." + part.post()),
                            done.map(Signings.Signed::name).orElse(signer),
                            done.map(one -> times.clock(one.signedAt())).orElse(""),
                            done.isPresent() ? "done" : now ? "now" : "",
                            now && !part.leaving() && untaken);
                })
                .toList();
    }

    private static List<Choice> takers(@Nullable Crew coming) {
        if (coming == null) return List.of();
        return Stream.of(coming.primary(), coming.secondary())
                .filter(Objects::nonNull)
                .map(member -> new Choice(member.person().id().toString(), member.name()))
                .toList();
    }

    private boolean inCharge(Crew leaving, @Nullable Crew coming) {
        var me = people.me();
        return leaving.keeps(me) || leaving.has(me, Post.LEADER) || (coming != null && coming.keeps(me));
    }

    /** What is missing in the roster of the next shift, in words; empty when nothing is. */
    private String gap(@Nullable Crew coming) {
        if (coming == null) return texts.t("handover.refused.noNext");
        return Stream.of(Part.COMING_PRIMARY, Part.COMING_SECONDARY)
                .filter(part -> coming.in(part.post()).isEmpty())
                .findFirst()
                .map(part -> texts.t("handover.refused.nobody", texts.t("handover.part." + part)))
                .orElse("");
    }
}
