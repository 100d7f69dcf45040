package org.dangzhi.foundation.work.lists;

import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;

/** {@link SearchList} of items. */
@Component
class ItemSearchList implements SearchList {

    @Override
    public String kind() {
        return "work.item";
    }

    @Override
    public String address(String typed) {
        return PageAddress.of("/items").with("tab", "all").with("q", typed).toString();
    }
}
