package org.dangzhi.operations.duty.roster;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.TileFigures;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.duty.Crew;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.stereotype.Component;

/** {@link TileFigures} of the roster: the shifts of the days ahead that lack somebody, and the first of them. */
@Component
class RosterTileFigures implements TileFigures {

    private static final Duration AHEAD = Duration.ofDays(14);

    private final Shifts shifts;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    RosterTileFigures(Shifts shifts, CurrentPermissions permissions, Texts texts, TimeWords times, Clock clock) {
        this.shifts = shifts;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        if (!permissions.may(DutyModule.READ)) return List.of();
        var now = clock.instant();
        var lacking = shifts.between(now, now.plus(AHEAD)).stream()
                .filter(RosterTileFigures::lacks)
                .toList();
        return List.of(
                new Figure("roster", Integer.toString(lacking.size()), texts.t("duty.tile.unit"), state(lacking)));
    }

    private StateLabel state(List<Crew> lacking) {
        if (lacking.isEmpty()) return new StateLabel("go", "circle-check", texts.t("duty.tile.full"));
        var first = lacking.getFirst();
        return new StateLabel(
                "warn", "user-question", texts.t("duty.tile.first", times.day(first.day()), first.name()));
    }

    private static boolean lacks(Crew crew) {
        return Stream.of(DutyPost.PRIMARY, DutyPost.SECONDARY, DutyPost.LEADER)
                .anyMatch(post -> crew.in(post).isEmpty());
    }
}
