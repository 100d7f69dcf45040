package org.dangzhi.foundation.work.lists;

import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchList} of items. */
@Component
class ItemSearchList implements SearchList {

    private final ItemQuery query;

    ItemSearchList(ItemQuery query) {
        this.query = query;
    }

    @Override
    public String kind() {
        return "work.item";
    }

    @Override
    @Transactional(readOnly = true)
    public Whole of(String typed) {
        var filter = new ItemFilter("all", typed, null, null, null, null, null, null, null, 1);
        return new Whole(
                query.page(ItemTab.ALL, filter).total(),
                PageAddress.of("/items").with("tab", "all").with("q", typed).toString());
    }
}
