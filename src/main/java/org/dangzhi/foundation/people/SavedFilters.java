package org.dangzhi.foundation.people;

import org.dangzhi.foundation.web.page.FilterBar;

/** Front door to the searches of lists that each person keeps under names of their own. */
public interface SavedFilters {

    /**
     * What the person of the running request keeps of a list, by name.
     *
     * @param here address of the list as it is asked for now, from its beginning; the path names the list
     * @param narrowed whether that is more than the list itself
     */
    FilterBar bar(String here, boolean narrowed);
}
