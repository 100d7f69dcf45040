package org.dangzhi.operations.roster.solving;

import java.util.stream.Stream;
import org.dangzhi.operations.roster.problem.Breach;
import org.dangzhi.operations.roster.problem.Request;

/** Wishes for a shift and wishes to be spared one. */
record WishesGranted() implements RosterRule {

    static final String ID = "request";

    @Override
    public void post(Model model) {
        for (var request : model.grid.problem.requests()) {
            int person = model.grid.person(request.person());
            int day = model.grid.day(request.day());
            var shift = request.shift();
            var ways = shift == null ? model.on(person, day) : model.on(person, day, model.grid.turn(shift));
            var granted = model.any(ways);
            model.pays(
                    request.want() ? granted.not() : granted,
                    request.weight()); // never negative: the bound begins at 0
        }
    }

    @Override
    public Stream<Breach> breaches(Roster roster) {
        return roster.grid.problem.requests().stream()
                .filter(request -> granted(roster, request) != request.want())
                .map(request ->
                        new Breach(ID, request.person(), request.day(), request.shift(), 1, request.weight(), false));
    }

    private static boolean granted(Roster roster, Request request) {
        int turn = roster.turn(roster.grid.person(request.person()), roster.grid.day(request.day()));
        var shift = request.shift();
        return turn != Roster.FREE && (shift == null || turn == roster.grid.turn(shift));
    }
}
