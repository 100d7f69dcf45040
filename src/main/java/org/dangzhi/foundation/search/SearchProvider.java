package org.dangzhi.foundation.search;

import java.util.List;

/**
 * Provider of hits that are too many for the one index, where its module keeps the words itself. Beans; all are asked.
 */
public interface SearchProvider {

    /** What the asking person may open, the best first; empty where they may read none of it. */
    List<SearchHit> find(String typed, int most);
}
