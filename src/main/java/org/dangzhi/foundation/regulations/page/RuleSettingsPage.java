package org.dangzhi.foundation.regulations.page;

import java.util.List;

/**
 * Categories and synonyms of an office.
 *
 * @param q narrows the synonyms
 * @param more whether there are more groups than are shown
 */
public record RuleSettingsPage(List<Category> categories, String q, List<Group> groups, boolean more) {

    public record Category(String code, String name, boolean retired, boolean first) {}

    /** Words that mean the same, on one line. */
    public record Group(String id, String words) {}
}
