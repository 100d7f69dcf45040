package org.dangzhi.foundation.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.web.typed.TypedText;

/**
 * Catalogue of the provinces, cities and counties there are, understood under every name that people write: 山东, 山东省;
 * 烟台, 烟台市, 山东省烟台市. What is not in it is not guessed.
 */
public final class PlaceCatalogue {

    /**
     * Place of a province.
     *
     * @param province in short: {@code 新疆}
     * @param under the city or prefecture it belongs to; empty for one that stands below the province itself
     * @param others its other names, the full one first
     */
    public record Place(String province, String name, String under, List<String> others) {}

    private final Map<String, String> provinces = new LinkedHashMap<>();
    private final Map<String, Map<String, Place>> byProvince = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    /** @param all a province is a place without a name; each stands before the places in it */
    public PlaceCatalogue(List<Place> all) {
        for (var place : all)
            if (place.name().isEmpty()) addProvince(place);
            else addPlace(place);
    }

    private void addProvince(Place province) {
        provinces.put(form(province.province()), province.province());
        province.others().forEach(name -> provinces.put(form(name), province.province()));
        byProvince.put(province.province(), new LinkedHashMap<>());
    }

    private void addPlace(Place place) {
        places.add(place);
        var known = byProvince.getOrDefault(place.province(), Map.of());
        known.putIfAbsent(form(place.name()), place);
        place.others().forEach(name -> known.putIfAbsent(form(name), place));
    }

    /** The short name of the province that is meant; empty for none. */
    public Optional<String> province(String typed) {
        return Optional.ofNullable(provinces.get(form(typed)));
    }

    /** The place that is meant, in a province under any of its names; the province may stand in front of it once more. */
    public Optional<Place> place(String province, String typed) {
        return province(province).flatMap(known -> placeIn(known, form(typed)));
    }

    private Optional<Place> placeIn(String province, String name) {
        var known = byProvince.getOrDefault(province, Map.of());
        var place = known.get(name);
        if (place != null) return Optional.of(place);
        return provinces.entrySet().stream()
                .filter(one -> one.getValue().equals(province) && name.startsWith(one.getKey()))
                .flatMap(one -> Optional.ofNullable(
                        known.get(name.substring(one.getKey().length())))
                        .stream())
                .findFirst();
    }

    /** In short, in their official order. */
    public List<String> provinces() {
        return List.copyOf(byProvince.keySet());
    }

    /** All of them, province by province, cities before their counties. */
    public List<Place> places() {
        return List.copyOf(places);
    }

    private static String form(String typed) {
        return TypedText.compared(typed);
    }
}
