package org.dangzhi.foundation.people;

import java.util.List;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** 通讯录 in the navigation, and the tabs of its pages. */
@Component
public class DirectoryMenu implements Menu {

    private final Texts texts;

    DirectoryMenu(Texts texts) {
        this.texts = texts;
    }

    @Override
    public List<MenuEntry> entries() {
        return List.of(new MenuEntry("people", "/people", "address-book", Permissions.READ, 410));
    }

    public List<Tab> tabs() {
        return List.of(
                Tab.of("people", "/people", texts.t("people.tab.people")),
                Tab.of("contacts", "/contacts", texts.t("people.tab.contacts")),
                Tab.of("units", "/units", texts.t("people.tab.units")));
    }
}
