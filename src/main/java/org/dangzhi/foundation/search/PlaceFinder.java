package org.dangzhi.foundation.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.search.page.SearchHits;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.Navigation;
import org.dangzhi.foundation.web.frame.Navigations;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finder of acts and pages among those that the asking person may open, by their words, by pinyin from any character on, or
 * by initials. Asks the database nothing.
 */
@Component
class PlaceFinder {

    private static final int MOST = 6;
    private static final int FEWEST_LETTERS = 2;

    private final Navigations navigations;
    private final ObjectProvider<NameSounds> sounds;
    private final Texts texts;

    PlaceFinder(Navigations navigations, ObjectProvider<NameSounds> sounds, Texts texts) {
        this.navigations = navigations;
        this.sounds = sounds;
        this.texts = texts;
    }

    /** @param where words of the place that it belongs to */
    private record Place(String icon, String title, String where, String address) {}

    /** How a place fits what was typed, the best first. */
    private enum Fit {
        BEGINS,
        HOLDS,
        SOUNDS,
        STANDS_WITHIN,
        NOT
    }

    /** What the person may begin and where the words of the navigation lead: for whoever has typed nothing yet. */
    List<SearchHits.Group> first() {
        var navigation = navigations.ofPerson();
        return groups(acts(navigation), navigation.words().map(PlaceFinder::area));
    }

    List<SearchHits.Group> find(String typed) {
        var asked = lower(typed);
        if (SearchIndex.tooShort(asked)) return List.of();
        var navigation = navigations.ofPerson();
        return groups(best(acts(navigation), asked), best(pages(navigation), asked));
    }

    private List<SearchHits.Group> groups(Stream<Place> acts, Stream<Place> pages) {
        return Stream.of(group("search.acts", acts), group("search.pages", pages))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private SearchHits.Group group(String title, Stream<Place> places) {
        return SearchHits.Group.of(
                texts.t(title),
                places.map(place -> new SearchHits.Line(
                                place.icon(), place.title(), place.where(), place.address(), List.of()))
                        .toList());
    }

    private Stream<Place> best(Stream<Place> places, String asked) {
        return places.filter(place -> fit(place, asked) != Fit.NOT)
                .sorted(Comparator.comparing(place -> fit(place, asked)))
                .limit(MOST);
    }

    private Fit fit(Place place, String asked) {
        var title = lower(place.title());
        if (title.startsWith(asked)) return Fit.BEGINS;
        if (title.contains(asked)) return Fit.HOLDS;
        if (sounds(title, asked)) return Fit.SOUNDS;
        return lower(place.where()).contains(asked) ? Fit.STANDS_WITHIN : Fit.NOT;
    }

    private boolean sounds(String words, String asked) {
        return asked.length() >= FEWEST_LETTERS
                && sounds.stream().map(sound -> sound.syllables(words)).anyMatch(syllables -> read(syllables, asked));
    }

    private static boolean read(List<String> syllables, String asked) {
        Predicate<List<String>> begins = rest -> String.join("", rest).startsWith(asked)
                || String.join(
                                "",
                                rest.stream().map(part -> part.substring(0, 1)).toList())
                        .startsWith(asked);
        return IntStream.range(0, syllables.size())
                .mapToObj(from -> syllables.subList(from, syllables.size()))
                .anyMatch(begins);
    }

    private static Stream<Place> acts(Navigation navigation) {
        return navigation.acts().stream().map(act -> new Place(act.icon(), act.title(), "", act.address()));
    }

    private Stream<Place> pages(Navigation navigation) {
        var settings = texts.t("web.settings");
        return Stream.of(
                        navigation.words().flatMap(word -> within(word, word.title(), navigation)),
                        navigation.settings().stream()
                                .flatMap(word -> within(word, settings + " " + word.title(), navigation)),
                        own())
                .flatMap(places -> places);
    }

    /** Tabs of an area; of the one that has none its own page and its tiles. */
    private static Stream<Place> within(Navigation.Word word, String where, Navigation navigation) {
        if (word.tabs().isEmpty())
            return Stream.concat(
                    Stream.of(area(word)),
                    navigation.tiles().stream()
                            .map(tile -> new Place(tile.icon(), tile.title(), where, tile.address())));
        return word.tabs().stream().map(tab -> new Place(word.icon(), tab.title(), where, tab.address()));
    }

    private static Place area(Navigation.Word word) {
        return new Place(word.icon(), word.title(), "", word.address());
    }

    /** Pages that everybody has. */
    private Stream<Place> own() {
        return Stream.of(
                new Place("bell", texts.t("web.notices"), "", "/notices"),
                new Place("user", texts.t("web.me"), "", "/me"),
                new Place("keyboard", texts.t("web.keys"), "", "/keys"));
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
