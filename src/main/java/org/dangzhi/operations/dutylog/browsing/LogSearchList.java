package org.dangzhi.operations.dutylog.browsing;

import org.dangzhi.foundation.search.SearchList;
import org.springframework.stereotype.Component;

/** {@link SearchList} of entries of the log. */
@Component
class LogSearchList implements SearchList {

    @Override
    public String kind() {
        return "dutylog.entry";
    }

    @Override
    public String address(String typed) {
        return new LogFilter(typed, null, null, null, null, null).address("/duty/log/search", null);
    }
}
