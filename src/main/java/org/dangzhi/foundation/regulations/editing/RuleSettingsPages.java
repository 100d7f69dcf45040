package org.dangzhi.foundation.regulations.editing;

import java.util.ArrayList;
import java.util.List;
import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.SynonymRows;
import org.dangzhi.foundation.regulations.page.RuleSettingsPage;
import org.springframework.stereotype.Component;

/** Presenter of the library's settings: categories, and words that mean the same. */
@Component
class RuleSettingsPages {

    private static final int SHOWN = 200;

    private final CategoryRows categories;
    private final SynonymRows synonyms;

    RuleSettingsPages(CategoryRows categories, SynonymRows synonyms) {
        this.categories = categories;
        this.synonyms = synonyms;
    }

    /** @param part of the words shown; empty for all */
    RuleSettingsPage page(String part) {
        var groups = synonyms.with(part, SHOWN + 1);
        return new RuleSettingsPage(
                categories(),
                part.strip(),
                groups.stream().limit(SHOWN).map(RuleSettingsPages::group).toList(),
                groups.size() > SHOWN);
    }

    private List<RuleSettingsPage.Category> categories() {
        var rows = new ArrayList<RuleSettingsPage.Category>();
        for (var one : categories.all())
            rows.add(new RuleSettingsPage.Category(one.code(), one.name(), one.retired(), rows.isEmpty()));
        return rows;
    }

    private static RuleSettingsPage.Group group(SynonymRows.Group one) {
        return new RuleSettingsPage.Group(one.id().toString(), String.join(" ", one.words()));
    }
}
