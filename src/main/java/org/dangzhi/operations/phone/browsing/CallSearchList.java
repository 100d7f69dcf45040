package org.dangzhi.operations.phone.browsing;

import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.KeysetPage;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchList} of calls. */
@Component
class CallSearchList implements SearchList {

    private final CallQuery query;

    CallSearchList(CallQuery query) {
        this.query = query;
    }

    @Override
    public String kind() {
        return "phone.call";
    }

    @Override
    @Transactional(readOnly = true)
    public Whole of(String typed) {
        var filter = new CallFilter(typed, null, null, null, null, null);
        return new Whole(KeysetPage.total(query.count(filter)), filter.address("/phone", null));
    }
}
