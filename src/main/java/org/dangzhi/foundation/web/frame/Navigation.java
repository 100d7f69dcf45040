package org.dangzhi.foundation.web.frame;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Tab;

/**
 * What the person may go to from every page, in words of the person's language.
 *
 * @param daily words of the daily frame, {@code reference} those below its line, {@code settings} the administrators' own
 * @param tiles of management
 * @param acts that the palette offers
 * @param parts of the pages behind one place, by its id
 */
public record Navigation(
        List<Word> daily,
        List<Word> reference,
        List<Word> settings,
        List<Place> tiles,
        List<Place> acts,
        Map<String, List<Tab>> parts) {

    public static final Navigation NONE =
            new Navigation(List.of(), List.of(), List.of(), List.of(), List.of(), Map.of());

    /** Places of the bar below a phone's page, whose last one is for all others. */
    private static final int QUICK = 4;

    /**
     * Word of an area.
     *
     * @param address of the first place in it that the person may open
     * @param count a figure beside the word, empty for none
     */
    public record Word(String id, String address, String icon, String title, String count, List<Tab> tabs) {

        /** One tab alone says nothing that the word does not. */
        public boolean divided() {
            return tabs.size() > 1;
        }
    }

    /** Page behind a tile, or what an act opens. */
    public record Place(String id, String address, String icon, String title) {}

    /**
     * Where a page stands.
     *
     * @param area empty where the page belongs to none that the person may open
     * @param crumb whether the page is behind a tile
     */
    public record Here(List<Word> area, boolean settings, boolean crumb) {

        public boolean in(Word word) {
            return area.contains(word);
        }
    }

    /** Where a page stands that calls itself by the id of a tab, a tile or an area without tabs. */
    public Here here(String id) {
        boolean tile = tiles.stream().anyMatch(place -> place.id().equals(id));
        var area = tile ? Area.MANAGEMENT.id() : id;
        return new Here(
                Stream.concat(words(), settings.stream())
                        .filter(word -> holds(word, area))
                        .toList(),
                settings.stream().anyMatch(word -> holds(word, area)),
                tile);
    }

    /** The groups of words that a page shows at its side. */
    public List<List<Word>> groups(Here here) {
        var groups = here.settings() ? Stream.of(settings) : Stream.of(daily, reference);
        return groups.filter(group -> !group.isEmpty()).toList();
    }

    /** The first words, which a phone shows below the page. */
    public List<Word> quick(Here here) {
        return (here.settings() ? settings.stream() : words()).limit(QUICK).toList();
    }

    /** Whether the person may open a tab, such as {@code phone}. */
    public boolean has(String id) {
        return words().anyMatch(word -> holds(word, id));
    }

    /** The pages that stand together behind a place, such as {@code roster}; those that the person may open, in their order. */
    public List<Tab> parts(String place) {
        return parts.getOrDefault(place, List.of());
    }

    /** All words of the daily frame. */
    public Stream<Word> words() {
        return Stream.concat(daily.stream(), reference.stream());
    }

    private static boolean holds(Word word, String id) {
        return word.id().equals(id)
                || word.tabs().stream().anyMatch(tab -> tab.id().equals(id));
    }
}
