package org.dangzhi.operations.duty;

import java.util.Comparator;
import java.util.List;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs that the asking person may open, for every page of the duty room. */
@Component
public class DutyTabs {

    private final ObjectProvider<DutyTab> tabs;
    private final Permits permits;
    private final Texts texts;

    DutyTabs(ObjectProvider<DutyTab> tabs, Permits permits, Texts texts) {
        this.tabs = tabs;
        this.permits = permits;
        this.texts = texts;
    }

    /** In their order. */
    public List<Tab> all() {
        return tabs.stream()
                .filter(tab -> permits.may(tab.permission()))
                .sorted(Comparator.comparingInt(DutyTab::order))
                .map(tab -> Tab.of(tab.id(), tab.address(), texts.t(tab.titleKey())))
                .toList();
    }
}
