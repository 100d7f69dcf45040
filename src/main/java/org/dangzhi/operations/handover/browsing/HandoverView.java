package org.dangzhi.operations.handover.browsing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.dutylog.DutyLog;
import org.dangzhi.operations.handover.AssetRows;
import org.dangzhi.operations.handover.Handover;
import org.dangzhi.operations.handover.HandoverLineRows;
import org.dangzhi.operations.handover.ShiftChanges;
import org.dangzhi.operations.handover.SignatureRole;
import org.dangzhi.operations.handover.SignatureRows;
import org.dangzhi.operations.handover.SignatureShortfall;
import org.jspecify.annotations.Nullable;

/**
 * A handover as it stands, in values: its page and its paper are both made from it.
 *
 * @param lines live ones with their notes, or the kept ones once it is closed
 * @param unchecked what the leaving secondary had not checked: now, or when the fourth signed
 * @param opensAt from when on it is signed without a reason
 * @param escalatesAt when the lateness of it is told
 * @param undoable how long a takeover can be undone
 */
record HandoverView(
        HandoverWithSignatures opened,
        ShiftChanges.Change change,
        List<Line> lines,
        List<DutyLog.UncheckedEntry> unchecked,
        List<AssetRows.Asset> assets,
        Instant opensAt,
        Instant escalatesAt,
        Duration undoable) {

    /**
     * @param taker name of whoever takes it over; empty for nobody
     * @param phone of whom one rings about it; empty once it is closed
     */
    record Line(HandoverLineRows.Kept matter, String taker, String phone) {}

    Handover handover() {
        return opened.handover();
    }

    List<SignatureRows.SignatureRow> signed() {
        return opened.signed();
    }

    Crew leaving() {
        return change.leaving();
    }

    @Nullable
    Crew coming() {
        return change.coming();
    }

    /** What somebody has to take over. */
    List<Line> items() {
        return lines.stream().filter(line -> line.matter().must()).toList();
    }

    /** What the coming pair has to know. */
    List<Line> matters() {
        return lines.stream().filter(line -> !line.matter().must()).toList();
    }

    /** What nobody took over yet. */
    List<HandoverLineRows.Kept> untaken() {
        return lines.stream()
                .map(Line::matter)
                .filter(HandoverLineRows.Kept::open)
                .toList();
    }

    Optional<SignatureRows.SignatureRow> signature(SignatureRole role) {
        return signed().stream().filter(one -> one.part() == role).findFirst();
    }

    /** Whether whoever signs there is of the other pair as well, and stays on duty. */
    boolean stays(SignatureRole role) {
        var other = role.leaving() ? coming() : leaving();
        var signer = role.signer(leaving(), coming()).map(Crew.Member::person);
        return other != null
                && signer.isPresent()
                && Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY)
                        .anyMatch(
                                post -> other.in(post).map(Crew.Member::person).equals(signer));
    }

    /** Whose signature is next; nobody's after the fourth. */
    boolean isTurnOf(SignatureRole role) {
        return SignatureRole.after(signed().size()).filter(role::equals).isPresent();
    }

    /** Whether the coming pair cannot sign before somebody takes over what is left. */
    boolean isBlocked() {
        return !handover().closed() && !untaken().isEmpty() && signed().size() >= 2;
    }

    /** What whoever signs there would claim though it is not so. */
    SignatureShortfall shortfall(SignatureRole role, Instant now) {
        return SignatureShortfall.of(role, opensAt, now, unchecked, assets);
    }

    /** Of the next shift, nobody is rostered for it. */
    Optional<SignatureRole> vacantRole(Crew coming) {
        return SignatureRole.coming()
                .filter(role -> coming.in(role.post()).isEmpty())
                .findFirst();
    }
}
