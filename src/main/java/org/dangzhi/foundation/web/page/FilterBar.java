package org.dangzhi.foundation.web.page;

import java.util.List;

/**
 * The searches of a list that the reader keeps, as {@code layout/filters} prints them above its search form.
 *
 * @param here address of the list as it is asked for now
 * @param mayKeep whether that is a search of its own that is not kept yet
 */
public record FilterBar(List<Kept> kept, String here, boolean mayKeep) {

    /** @param now whether the list is asked for just so */
    public record Kept(String id, String name, String address, boolean now) {}

    /** Whether there is anything to show. */
    public boolean isEmpty() {
        return kept.isEmpty() && !mayKeep;
    }
}
