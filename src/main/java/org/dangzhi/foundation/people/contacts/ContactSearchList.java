package org.dangzhi.foundation.people.contacts;

import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchList} of contacts. */
@Component
class ContactSearchList implements SearchList {

    private final ContactListQuery query;
    private final PhoneNumberMasking numbers;

    ContactSearchList(ContactListQuery query, PhoneNumberMasking numbers) {
        this.query = query;
        this.numbers = numbers;
    }

    @Override
    public String kind() {
        return "people.contact";
    }

    @Override
    @Transactional(readOnly = true)
    public Whole of(String typed) {
        return new Whole(
                query.page(new ContactListQuery.Filter(typed, "", numbers.shown()), "", 1)
                        .total(),
                PageAddress.of("/contacts").with("q", typed).toString());
    }
}
