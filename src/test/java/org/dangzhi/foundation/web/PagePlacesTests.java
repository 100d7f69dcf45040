package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.DatabaseTest;
import org.dangzhi.foundation.web.frame.Area;
import org.dangzhi.foundation.web.frame.MenuEntry;
import org.dangzhi.foundation.web.frame.ModuleMenu;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that names a place which no module opens stands nowhere: it loses its tabs and its mark, and nobody is told. */
@DatabaseTest
class PagePlacesTests {

    private static final Pattern NAMED = Pattern.compile("\\bmenu = \"([^\"]+)\"");

    @Autowired
    ObjectProvider<ModuleMenu> menus;

    @Test
    void everyPageNamesAPlaceThatSomeModuleOpens() {
        var places = places();
        assertThat(ProductSources.caught(ProductSources.of(ProductSources.TEMPLATES, ".jte"), NAMED))
                .hasSizeGreaterThan(50)
                .allMatch(found -> places.contains(found.substring(found.lastIndexOf(": ") + 2)));
    }

    /** Places that modules open, and the words of the areas. */
    private Set<String> places() {
        return Stream.concat(
                        menus.stream().flatMap(menu -> menu.entries().stream()).map(MenuEntry::id),
                        Stream.of(Area.values()).map(area -> area.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }
}
