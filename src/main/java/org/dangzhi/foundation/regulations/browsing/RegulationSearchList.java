package org.dangzhi.foundation.regulations.browsing;

import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;

/** {@link SearchList} of regulations. */
@Component
class RegulationSearchList implements SearchList {

    @Override
    public String kind() {
        return RegulationSearchProvider.REGULATION;
    }

    @Override
    public String address(String typed) {
        return PageAddress.of("/rules").with("q", typed).with("titles", "true").toString();
    }
}
