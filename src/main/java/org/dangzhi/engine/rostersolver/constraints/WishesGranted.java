package org.dangzhi.engine.rostersolver.constraints;

import com.google.ortools.sat.Literal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dangzhi.engine.rostersolver.Breach;
import org.dangzhi.engine.rostersolver.RosterRequest;
import org.jspecify.annotations.Nullable;

/** Wishes for a shift and wishes to be spared one. */
record WishesGranted() implements RosterRule {

    static final String ID = "request";

    @Override
    public void addTo(RosterModel model) {
        for (var request : model.indexed.problem.requests()) {
            int person = model.indexed.person(request.person());
            int day = model.indexed.day(request.day());
            var granted = model.any(ways(model, request, person, day));
            model.pays(
                    request.want() ? granted.not() : granted,
                    request.weight()); // never negative: the bound begins at 0
        }
    }

    @Override
    public Stream<Breach> breaches(FinishedRoster roster) {
        return roster.indexed.problem.requests().stream()
                .filter(request -> granted(roster, request) != request.want())
                .map(request ->
                        new Breach(ID, request.person(), request.day(), request.shift(), 1, request.weight(), false));
    }

    private static List<Literal> ways(RosterModel model, RosterRequest request, int person, int day) {
        return model.indexed.cells(day).stream()
                .filter(cell -> fits(request.shift(), cell.cover().shift()))
                .filter(cell -> fits(request.slot(), cell.cover().slot()))
                .map(cell -> model.literal(person, cell))
                .filter(Objects::nonNull)
                .toList();
    }

    private static boolean granted(FinishedRoster roster, RosterRequest request) {
        int person = roster.indexed.person(request.person());
        int day = roster.indexed.day(request.day());
        int shiftType = roster.shiftType(person, day);
        return shiftType != FinishedRoster.FREE
                && fits(
                        request.shift(),
                        roster.indexed.shiftTypes.get(shiftType).id())
                && fits(request.slot(), roster.slot(person, day));
    }

    private static boolean fits(@Nullable String asked, @Nullable String is) {
        return asked == null || asked.equals(is);
    }
}
