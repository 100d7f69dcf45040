package org.dangzhi.foundation.web.frame;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Presenter of the navigation, from what the modules declare; asks the database nothing. */
@Component
public class Navigations {

    private static final String TILES = "/manage";

    private final List<MenuEntry> entries;
    private final List<PagePart> parts;
    private final CurrentPermissions permissions;
    private final Texts texts;

    Navigations(
            ObjectProvider<ModuleMenu> menus,
            ObjectProvider<PageParts> parts,
            CurrentPermissions permissions,
            Texts texts) {
        this.entries = menus.stream()
                .flatMap(menu -> menu.entries().stream())
                .sorted(Comparator.comparingInt(MenuEntry::order))
                .toList();
        this.parts = parts.stream()
                .flatMap(module -> module.parts().stream())
                .sorted(Comparator.comparingInt(PagePart::order))
                .toList();
        this.permissions = permissions;
        this.texts = texts;
    }

    /** Without figures. */
    public Navigation ofPerson() {
        return with(Map.of());
    }

    /** Where an area's word leads the person, home when nothing of it is open to the person. */
    public String first(Area area) {
        return opens(MenuEntry.Kind.TAB, area).stream()
                .map(MenuEntry::address)
                .findFirst()
                .orElse("/");
    }

    /** @param counts figures by id of an area or of a tab */
    Navigation with(Map<String, Integer> counts) {
        return new Navigation(
                words(Area.Frame.DAILY, counts),
                words(Area.Frame.REFERENCE, counts),
                words(Area.Frame.SETTINGS, counts),
                places(MenuEntry.Kind.TILE),
                places(MenuEntry.Kind.ACT),
                parts.stream()
                        .filter(part -> open(part.permission()))
                        .collect(Collectors.groupingBy(
                                PagePart::of, Collectors.mapping(this::tab, Collectors.toUnmodifiableList()))));
    }

    private Tab tab(PagePart part) {
        return Tab.of(part.id(), part.address(), texts.t(part.titleKey()));
    }

    private List<Navigation.Word> words(Area.Frame frame, Map<String, Integer> counts) {
        var words = new ArrayList<Navigation.Word>();
        for (var area : Area.values()) {
            if (area.frame() != frame) continue;
            var tabs = opens(MenuEntry.Kind.TAB, area);
            var address = tabs.isEmpty() ? tiles(area) : tabs.getFirst().address();
            if (address.isEmpty()) continue;
            words.add(new Navigation.Word(
                    area.id(),
                    address,
                    area.icon(),
                    texts.t(area.titleKey()),
                    figure(counts, area.id()),
                    tabs.stream().map(tab -> tab(tab, counts)).toList()));
        }
        return words;
    }

    private String tiles(Area area) {
        return opens(MenuEntry.Kind.TILE, area).isEmpty() ? "" : TILES;
    }

    private Tab tab(MenuEntry entry, Map<String, Integer> counts) {
        return new Tab(entry.id(), entry.address(), texts.t(entry.titleKey()), figure(counts, entry.id()));
    }

    private List<Navigation.Place> places(MenuEntry.Kind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && open(entry.permission()))
                .map(entry ->
                        new Navigation.Place(entry.id(), entry.address(), entry.icon(), texts.t(entry.titleKey())))
                .toList();
    }

    private List<MenuEntry> opens(MenuEntry.Kind kind, Area area) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && entry.area() == area && open(entry.permission()))
                .toList();
    }

    private boolean open(String permission) {
        return permission.equals(RequiresPermission.SIGNED_IN) || permissions.may(permission);
    }

    private static String figure(Map<String, Integer> counts, String id) {
        int count = counts.getOrDefault(id, 0);
        return count == 0 ? "" : Integer.toString(count);
    }
}
