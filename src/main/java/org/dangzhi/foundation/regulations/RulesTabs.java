package org.dangzhi.foundation.regulations;

import java.util.Comparator;
import java.util.List;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The tabs of the pages of regulations and standards that the asking person may open. */
@Component
public class RulesTabs {

    private final ObjectProvider<RulesTab> tabs;
    private final Permits permits;
    private final Texts texts;

    RulesTabs(ObjectProvider<RulesTab> tabs, Permits permits, Texts texts) {
        this.tabs = tabs;
        this.permits = permits;
        this.texts = texts;
    }

    /** In their order. */
    public List<Tab> all() {
        return tabs.stream()
                .filter(tab -> permits.may(tab.permission()))
                .sorted(Comparator.comparingInt(RulesTab::order))
                .map(tab -> Tab.of(tab.id(), tab.address(), texts.t(tab.titleKey())))
                .toList();
    }
}
