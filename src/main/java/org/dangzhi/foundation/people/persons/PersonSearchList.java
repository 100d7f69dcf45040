package org.dangzhi.foundation.people.persons;

import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.search.SearchList;
import org.dangzhi.foundation.web.PageAddress;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** {@link SearchList} of persons. */
@Component
class PersonSearchList implements SearchList {

    private final PeopleQuery query;
    private final PhoneNumberMasking numbers;

    PersonSearchList(PeopleQuery query, PhoneNumberMasking numbers) {
        this.query = query;
        this.numbers = numbers;
    }

    @Override
    public String kind() {
        return "people.person";
    }

    @Override
    @Transactional(readOnly = true)
    public Whole of(String typed) {
        return new Whole(
                query.page(new PeopleQuery.Filter(typed, null, false, numbers.shown()), "", 1)
                        .total(),
                PageAddress.of("/people").with("q", typed).toString());
    }
}
