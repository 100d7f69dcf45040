package org.dangzhi.foundation.people.persons;

import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;

/** {@link SearchList} of persons. */
@Component
class PersonSearchList implements SearchList {

    @Override
    public String kind() {
        return "people.person";
    }

    @Override
    public String address(String typed) {
        return PageAddress.of("/people").with("q", typed).toString();
    }
}
