package org.dangzhi.foundation.people;

import java.util.List;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** Tabs of the directory's pages. */
@Component
public class DirectoryTabs {

    private final Texts texts;

    DirectoryTabs(Texts texts) {
        this.texts = texts;
    }

    public List<Tab> tabs() {
        return List.of(
                Tab.of("people", "/people", texts.t("people.tab.people")),
                Tab.of("contacts", "/contacts", texts.t("people.tab.contacts")),
                Tab.of("units", "/units", texts.t("people.tab.units")));
    }
}
