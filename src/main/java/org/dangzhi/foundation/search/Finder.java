package org.dangzhi.foundation.search;

import java.util.List;

/** Finds what is too much for the table of everything, where its module keeps the words itself. Beans; all are asked. */
public interface Finder {

    /** What the asking person may open, the best first; empty where he may read none of it. */
    List<Hit> find(String typed, int most);
}
