package org.dangzhi.foundation.search;

/**
 * Port to a module's own list of one kind of things, narrowed by the words of a search: behind the few hits that are shown
 * stand all of them. Beans; asked for the kinds of which something was found.
 */
public interface SearchList {

    /**
     * All that fits.
     *
     * @param total how many, in figures; a bound and a plus where nobody counts on
     * @param address the list with these words
     */
    record Whole(String total, String address) {}

    /** As in {@link SearchHit#kind}. */
    String kind();

    /** What the asking person may read of it. */
    Whole of(String typed);
}
