package org.dangzhi.operations.handover.browsing;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.Trouble;
import org.dangzhi.foundation.web.frame.TroubleSource;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.OnDuty;
import org.dangzhi.operations.handover.HandoverModule;
import org.dangzhi.operations.handover.SignatureRole;
import org.dangzhi.operations.handover.deadlines.HandoverDeadlines;
import org.springframework.stereotype.Component;

/**
 * {@link TroubleSource} of the change of shift: how many of the four have signed, whose turn it is and how long there is
 * still. It stands there from when on signatures need no reason, and as soon as somebody has signed.
 */
@Component
class HandoverTroubleSource implements TroubleSource {

    /** Signatures of earlier rounds have lapsed. */
    private static final String OPEN = """
            select r.leaving_shift::text, r.id, r.due_at, array[]::text[], s.signed
              from handover.record r
             cross join lateral (select count(*) as signed from handover.signature g
                                  where g.office_id = r.office_id and g.record_id = r.id and g.round = r.round) s
             where r.closed_at is null
               and (s.signed > 0 or r.due_at <= cast(:now as timestamptz) + cast(:handoverEarly as interval))
            """;

    private final HandoverDeadlines deadlines;
    private final OnDuty onDuty;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    HandoverTroubleSource(
            HandoverDeadlines deadlines,
            OnDuty onDuty,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.deadlines = deadlines;
        this.onDuty = onDuty;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public Optional<TroubleSelect> select() {
        return permissions.may(HandoverModule.READ)
                ? Optional.of(new TroubleSelect(
                        OPEN, Map.of("handoverEarly", deadlines.early().toString())))
                : Optional.empty();
    }

    @Override
    public Optional<Trouble> line(TroubleRow row) {
        var left = Duration.between(clock.instant(), row.since());
        return Optional.of(new Trouble(
                Trouble.Part.LATE,
                left.isNegative(),
                row.since(),
                "signature",
                texts.t("handover.trouble"),
                texts.t("handover.trouble.text", row.count(), SignatureRole.values().length),
                turn(row)
                        + texts.t(
                                left.isNegative() ? "handover.trouble.over" : "handover.trouble.left",
                                times.span(left)),
                "/handover/" + row.subject(),
                texts.t("handover.trouble.way")));
    }

    private String turn(TroubleRow row) {
        return SignatureRole.after(row.count())
                .map(role -> texts.t(
                        "handover.trouble.turn", texts.t("handover.trouble.part." + role), signer(role, row.kind())))
                .orElse("");
    }

    /** Of the shift at the desk; an older record, left open, names the posts alone. */
    private String signer(SignatureRole role, String leaving) {
        List<Crew> crews = onDuty.nowAndNext();
        if (crews.isEmpty() || !crews.getFirst().shift().id().toString().equals(leaving)) return "";
        return role.signer(crews.getFirst(), crews.size() > 1 ? crews.get(1) : null)
                .map(Crew.Member::name)
                .orElse("");
    }
}
