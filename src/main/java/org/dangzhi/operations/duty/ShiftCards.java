package org.dangzhi.operations.duty;

import java.time.Clock;
import java.util.ArrayList;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.stereotype.Component;

/** Presenter of shifts: a shift with its crew and how it stands, in words. */
@Component
public class ShiftCards {

    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    ShiftCards(Texts texts, TimeWords times, Clock clock) {
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    /** A shift as the side column shows it. */
    public ShiftCard card(Crew crew) {
        var members = new ArrayList<ShiftCard.Member>();
        for (var post : DutyPost.values()) crew.in(post).ifPresent(member -> members.add(member(post, member)));
        return new ShiftCard(crew.name(), hours(crew), members, state(crew));
    }

    /** {@code 08:00–20:00}. */
    public String hours(Crew crew) {
        return times.clock(crew.startsAt()) + "–" + times.clock(crew.endsAt());
    }

    /** How a shift stands, in words. */
    public String state(Crew crew) {
        if (crew.closedAt() != null) return texts.t("duty.shift.closed", times.clock(crew.closedAt()));
        if (crew.takenAt() != null) return texts.t("duty.shift.taken", times.clock(crew.takenAt()));
        return clock.instant().isBefore(crew.startsAt()) ? texts.t("duty.shift.coming") : texts.t("duty.shift.untaken");
    }

    private ShiftCard.Member member(DutyPost post, Crew.Member member) {
        var seal = switch (post) {
            case PRIMARY -> "solid";
            case DRIVER -> "line";
            case SECONDARY, LEADER -> "";
        };
        return new ShiftCard.Member(
                texts.t(post.seal()), seal, member.name(), member.post(), member.phone(), note(post, member));
    }

    private String note(DutyPost post, Crew.Member member) {
        if (!post.atDesk()) return "";
        var instead = member.substitute() ? texts.t("duty.substitute.short") + " " : "";
        return member.signedInAt() == null
                ? texts.t("duty.notSignedIn")
                : instead + texts.t("duty.signedIn", times.clock(member.signedInAt()));
    }
}
