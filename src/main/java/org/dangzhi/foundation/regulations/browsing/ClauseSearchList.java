package org.dangzhi.foundation.regulations.browsing;

import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;

/** {@link SearchList} of clauses. */
@Component
class ClauseSearchList implements SearchList {

    @Override
    public String kind() {
        return RegulationSearchProvider.CLAUSE;
    }

    @Override
    public String address(String typed) {
        return PageAddress.of("/rules").with("q", typed).toString();
    }
}
