package org.dangzhi.operations.duty;

import java.util.Comparator;
import java.util.List;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs that the asking person may open, for every page of the duty room. */
@Component
public class DutyTabs {

    private final ObjectProvider<DutyTab> tabs;
    private final CurrentPermissions permissions;
    private final Texts texts;

    DutyTabs(ObjectProvider<DutyTab> tabs, CurrentPermissions permissions, Texts texts) {
        this.tabs = tabs;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** In their order. */
    public List<Tab> all() {
        return tabs.stream()
                .filter(tab -> permissions.may(tab.permission()))
                .sorted(Comparator.comparingInt(DutyTab::order))
                .map(tab -> Tab.of(tab.id(), tab.address(), texts.t(tab.titleKey())))
                .toList();
    }
}
