package org.dangzhi.overview.manage;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.frame.Navigation;
import org.dangzhi.foundation.web.frame.Navigations;
import org.dangzhi.foundation.web.frame.TileFigures;
import org.dangzhi.overview.manage.page.ManagementPage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Presenter of the tiles. */
@Component
class ManagementPages {

    private final Navigations navigations;
    private final ObjectProvider<TileFigures> figures;
    private final PinnedTileRows pins;
    private final People people;

    ManagementPages(Navigations navigations, ObjectProvider<TileFigures> figures, PinnedTileRows pins, People people) {
        this.navigations = navigations;
        this.figures = figures;
        this.pins = pins;
        this.people = people;
    }

    ManagementPage page() {
        var pinned = pins.of(people.me());
        var said = figures.stream()
                .flatMap(slot -> slot.figures().stream())
                .collect(Collectors.toMap(TileFigures.Figure::tile, Function.identity()));
        var tiles = navigations.ofPerson().tiles().stream()
                .map(place -> tile(place, said, pinned))
                .collect(Collectors.partitioningBy(ManagementPage.Tile::pinned));
        return new ManagementPage(tiles.getOrDefault(true, List.of()), tiles.getOrDefault(false, List.of()));
    }

    private static ManagementPage.Tile tile(
            Navigation.Place place, Map<String, TileFigures.Figure> said, Set<String> pinned) {
        var figure = said.get(place.id());
        boolean mine = pinned.contains(place.id());
        if (figure == null) return new ManagementPage.Tile(place, "", "", null, mine);
        return new ManagementPage.Tile(place, figure.figure(), figure.unit(), figure.state(), mine);
    }
}
