package org.dangzhi.operations.handover;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.page.HandoverPage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of a handover: live lines with their notes, or the kept ones once it is closed. */
@Component
class HandoverPages {

    private final HandoverLineRows lines;
    private final HandoverLinePages pages;
    private final AssetRows assets;
    private final DutyLog log;
    private final People people;
    private final CurrentPermissions permissions;
    private final Settings settings;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    HandoverPages(
            HandoverLineRows lines,
            HandoverLinePages pages,
            AssetRows assets,
            DutyLog log,
            People people,
            CurrentPermissions permissions,
            Settings settings,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.lines = lines;
        this.pages = pages;
        this.assets = assets;
        this.log = log;
        this.people = people;
        this.permissions = permissions;
        this.settings = settings;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** @param other address of another handover that is not signed yet; empty for none */
    HandoverPage page(HandoverWithSignatures handoverWithSignatures, ShiftChanges.Change change, String other) {
        var handover = handoverWithSignatures.handover();
        var signed = handoverWithSignatures.signed();
        var leaving = change.leaving();
        var coming = change.coming();
        var shown = handover.closed() ? lines.kept(handover.id()) : lines.now(handover.id());
        var takers = takers(coming);
        var untaken = shown.stream().filter(HandoverLineRows.Kept::open).toList();
        var me = people.me();
        boolean inCharge = !handover.closed() && permissions.may(HandoverModule.WRITE) && change.inCharge(me);
        return new HandoverPage(
                handover.id().id().toString(),
                handover.version(),
                handover.number(),
                title(leaving, coming),
                other,
                handover.closed(),
                inCharge,
                inCharge && signed.isEmpty() && leaving.keeps(me),
                pages.of(shown, true, takers),
                pages.of(shown, false, takers),
                untaken.size(),
                untaken.isEmpty() ? "" : untaken.getFirst().title(),
                takers,
                leader(leaving),
                handoverWithSignatures.leaderAskedAt() == null
                        ? ""
                        : times.clock(handoverWithSignatures.leaderAskedAt()),
                questions(handover, leaving),
                handover.special(),
                handover.whereabouts(),
                assets.at(handover.id()).stream().map(HandoverPages::thing).toList(),
                signs(signed, change, !untaken.isEmpty()),
                signed.size(),
                times.clock(clock.instant()),
                times.at(leaving.endsAt()),
                !handover.closed() && clock.instant().isAfter(leaving.endsAt()),
                times.clock(leaving.endsAt().plus(settings.minutes(Handovers.GRACE, Handovers.GRACE_MINUTES))),
                handover.closed() ? "" : gap(coming));
    }

    private String title(Crew leaving, @Nullable Crew coming) {
        return texts.t(
                "handover.title", times.day(leaving.day()), leaving.name(), coming == null ? "…" : coming.name());
    }

    /** The leader on duty, who can be asked to name a taker; empty for themselves. */
    private String leader(Crew leaving) {
        var leader = leaving.leader();
        return leader == null || leader.person().equals(people.me()) ? "" : leader.name();
    }

    /** What the secondary had not checked: now, or when the fourth signed. */
    private List<HandoverPage.Question> questions(Handover handover, Crew leaving) {
        var closed = handover.closedAt();
        var unchecked = closed == null ? log.unchecked(leaving.shift()) : log.unchecked(leaving.shift(), closed);
        return unchecked.stream().map(this::question).toList();
    }

    private HandoverPage.Question question(DutyLog.Unchecked entry) {
        boolean asked = !entry.question().isEmpty();
        return new HandoverPage.Question(
                times.clock(entry.happenedAt()),
                texts.t("handover.entry", entry.number()),
                entry.text(),
                texts.t(asked ? "handover.questioned" : "handover.unchecked"),
                entry.answered() ? texts.t("handover.answered", entry.question()) : entry.question(),
                asked,
                entry.address());
    }

    private static HandoverPage.Thing thing(AssetRows.Asset thing) {
        var sound = thing.sound();
        return new HandoverPage.Thing(
                thing.id().toString(),
                thing.name(),
                thing.amount(),
                sound == null ? "" : sound ? "sound" : "faulty",
                thing.note());
    }

    private List<HandoverPage.Sign> signs(
            List<SignatureRows.Signed> signed, ShiftChanges.Change change, boolean untaken) {
        var turn = SignatureRole.after(signed.size());
        return Stream.of(SignatureRole.values())
                .map(part -> {
                    var done = signed.stream().filter(one -> one.part() == part).findFirst();
                    boolean now = turn.isPresent() && turn.get() == part;
                    var signer = part.signer(change.leaving(), change.coming())
                            .map(Crew.Member::name)
                            .orElse("");
                    return new HandoverPage.Sign(
                            part.name(),
                            texts.t("handover.part." + part),
                            texts.t("handover.seal." + part.post()),
                            done.map(SignatureRows.Signed::name).orElse(signer),
                            done.map(one -> times.clock(one.signedAt())).orElse(""),
                            done.map(one -> times.stamp(one.signedAt())).orElse(""),
                            done.isPresent() ? "done" : now ? "now" : "",
                            now && !part.leaving() && untaken);
                })
                .toList();
    }

    private static List<SelectOption> takers(@Nullable Crew coming) {
        if (coming == null) return List.of();
        return Stream.of(coming.primary(), coming.secondary())
                .filter(Objects::nonNull)
                .map(member -> new SelectOption(member.person().id().toString(), member.name()))
                .toList();
    }

    /** What is missing in the roster of the next shift, in words; empty when nothing is. */
    private String gap(@Nullable Crew coming) {
        if (coming == null) return texts.t("handover.refused.noNext");
        return Stream.of(SignatureRole.COMING_PRIMARY, SignatureRole.COMING_SECONDARY)
                .filter(part -> coming.in(part.post()).isEmpty())
                .findFirst()
                .map(part -> texts.t("handover.refused.nobody", texts.t("handover.part." + part)))
                .orElse("");
    }
}
