package org.dangzhi.operations.phone.browsing;

import org.dangzhi.foundation.search.SearchList;
import org.springframework.stereotype.Component;

/** {@link SearchList} of calls. */
@Component
class CallSearchList implements SearchList {

    @Override
    public String kind() {
        return "phone.call";
    }

    @Override
    public String address(String typed) {
        return new CallFilter(typed, null, null, null, null, null, null).address("/phone", null);
    }
}
