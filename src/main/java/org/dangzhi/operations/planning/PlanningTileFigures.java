package org.dangzhi.operations.planning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.TileFigures;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.planning.PlanningTileQuery.OpenWork;
import org.springframework.stereotype.Component;

/**
 * {@link TileFigures} of planning: days of the next month without a published roster, who has written no wish for the next
 * quarter, swaps that wait for the person.
 */
@Component
class PlanningTileFigures implements TileFigures {

    private static final int DAYS_AHEAD = 30;

    private final PlanningTileQuery query;
    private final People people;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    PlanningTileFigures(
            PlanningTileQuery query,
            People people,
            CurrentPermissions permissions,
            Texts texts,
            TimeWords times,
            Clock clock) {
        this.query = query;
        this.people = people;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @Override
    public List<Figure> figures() {
        boolean plans = permissions.may(PlanningModule.PLAN);
        boolean wishes = permissions.may(PlanningModule.WISH);
        if (!plans && !wishes) return List.of();
        var today = times.today();
        var waiting = query.of(
                today,
                today.plusDays(DAYS_AHEAD - 1L),
                PlanningQuarter.first(today),
                people.me(),
                plans,
                clock.instant());
        var figures = new ArrayList<Figure>();
        if (plans) figures.add(unpublished(waiting));
        if (wishes) {
            figures.add(plans ? silent(waiting) : mine(waiting));
            figures.add(swaps(waiting));
        }
        return figures;
    }

    private Figure unpublished(OpenWork waiting) {
        var first = waiting.first();
        return figure(
                "plan",
                waiting.unpublished(),
                first == null
                        ? new StateLabel("go", "circle-check", texts.t("planning.tile.plan.all"))
                        : new StateLabel(
                                "warn", "calendar-off", texts.t("planning.tile.plan.first", times.day(first))));
    }

    private Figure silent(OpenWork waiting) {
        return figure(
                "wishes",
                waiting.silent(),
                waiting.silent() == 0
                        ? new StateLabel("go", "circle-check", texts.t("planning.tile.wishes.all"))
                        : new StateLabel("", "pencil", texts.t("planning.tile.wishes.silent")));
    }

    private Figure mine(OpenWork waiting) {
        return new Figure("wishes", Integer.toString(waiting.mine()), texts.t("planning.tile.wishes.mine"), null);
    }

    private Figure swaps(OpenWork waiting) {
        return figure(
                "swaps",
                waiting.swaps(),
                waiting.swaps() == 0
                        ? new StateLabel("go", "circle-check", texts.t("planning.tile.swaps.none"))
                        : new StateLabel("warn", "hourglass", texts.t("planning.tile.swaps.waiting")));
    }

    private Figure figure(String tile, int count, StateLabel state) {
        return new Figure(tile, Integer.toString(count), texts.t("planning.tile." + tile + ".unit"), state);
    }
}
