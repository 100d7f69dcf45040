package org.dangzhi.foundation.search;

/**
 * Port: address of a module's own list that shows all hits of one kind, narrowed by the words typed. Only the
 * address is asked for; how many there are the hits themselves say.
 */
public interface SearchList {

    /** As in {@link SearchHit#kind}. */
    String kind();

    /** The list with these words. */
    String address(String typed);
}
