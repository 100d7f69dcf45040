package org.dangzhi.foundation.search;

/**
 * Port to a module's own list of one kind of things, narrowed by the words of a search: behind the few hits that are shown
 * stand all of them. Beans; asked for the kinds of which something was found, and for an address only: how many there are
 * the hits themselves say.
 */
public interface SearchList {

    /** As in {@link SearchHit#kind}. */
    String kind();

    /** The list with these words. */
    String address(String typed);
}
