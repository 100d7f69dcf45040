package org.dangzhi.foundation.regulations;

import java.util.Comparator;
import java.util.List;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs of the pages of regulations and standards that the asking person may open. */
@Component
public class RulesTabs {

    private final ObjectProvider<RulesTab> tabs;
    private final CurrentPermissions permissions;
    private final Texts texts;

    RulesTabs(ObjectProvider<RulesTab> tabs, CurrentPermissions permissions, Texts texts) {
        this.tabs = tabs;
        this.permissions = permissions;
        this.texts = texts;
    }

    /** In their order. */
    public List<Tab> all() {
        return tabs.stream()
                .filter(tab -> permissions.may(tab.permission()))
                .sorted(Comparator.comparingInt(RulesTab::order))
                .map(tab -> Tab.of(tab.id(), tab.address(), texts.t(tab.titleKey())))
                .toList();
    }
}
