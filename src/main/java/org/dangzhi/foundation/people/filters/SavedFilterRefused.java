package org.dangzhi.foundation.people.filters;

import org.dangzhi.foundation.web.Refusal;

/** Refusal of a search that cannot be kept, or not under this name. */
final class SavedFilterRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private SavedFilterRefused(String key, Object... figures) {
        super(key, figures);
    }

    static Refusal tooMany(int most) {
        return new SavedFilterRefused("people.filter.refused.tooMany", most);
    }

    static Refusal nameless() {
        return new SavedFilterRefused("people.filter.refused.nameless").at("name");
    }

    static Refusal notRenamed(String name) {
        return new SavedFilterRefused("people.filter.refused.notRenamed", name).at("name");
    }
}
