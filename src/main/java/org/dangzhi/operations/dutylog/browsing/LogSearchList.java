package org.dangzhi.operations.dutylog.browsing;

import org.dangzhi.foundation.search.SearchList;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchList} of entries of the log. */
@Component
class LogSearchList implements SearchList {

    private final LogQuery query;

    LogSearchList(LogQuery query) {
        this.query = query;
    }

    @Override
    public String kind() {
        return "dutylog.entry";
    }

    @Override
    @Transactional(readOnly = true)
    public Whole of(String typed) {
        var filter = new LogFilter(typed, null, null, null, null, null);
        return new Whole(query.total(filter), filter.address("/duty/log/search", null));
    }
}
