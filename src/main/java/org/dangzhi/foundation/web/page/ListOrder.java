package org.dangzhi.foundation.web.page;

/** Order of a list, as its address names it; each is served by an index, so that a page costs the same in a long list. */
public interface ListOrder {

    /** The column whose head rules it. */
    String column();

    /** Whether the smallest or earliest stands on top. */
    boolean isAscending();
}
