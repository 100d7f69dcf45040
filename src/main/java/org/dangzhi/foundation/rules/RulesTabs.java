package org.dangzhi.foundation.rules;

import java.util.List;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Tab;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** The tabs of the pages of rules that the asking person may open. */
@Component
public class RulesTabs {

    private record One(String id, String address, String permission) {}

    private static final List<One> ALL = List.of(
            new One("library", "/rules", RulesAccess.READ),
            new One("standards", "/rules/standards", RulesAccess.READ),
            new One("check", "/rules/check", RulesAccess.CHECK),
            new One("booklet", "/rules/booklet", RulesAccess.READ),
            new One("settings", "/rules/settings", RulesAccess.LIBRARY));

    private final Permits permits;
    private final Texts texts;

    RulesTabs(Permits permits, Texts texts) {
        this.permits = permits;
        this.texts = texts;
    }

    public List<Tab> all() {
        return ALL.stream()
                .filter(tab -> permits.may(tab.permission()))
                .map(tab -> Tab.of(tab.id(), tab.address(), texts.t("rules.tab." + tab.id())))
                .toList();
    }
}
