package org.dangzhi.foundation.people.contacts;

import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;

/** {@link SearchList} of contacts. */
@Component
class ContactSearchList implements SearchList {

    @Override
    public String kind() {
        return "people.contact";
    }

    @Override
    public String address(String typed) {
        return PageAddress.of("/contacts").with("q", typed).toString();
    }
}
