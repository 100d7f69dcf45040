package org.dangzhi.foundation.people.persons;

import static java.util.Objects.requireNonNullElse;

import java.util.UUID;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.web.PageAddress;
import org.jspecify.annotations.Nullable;

/** Filter of the list of persons, as its address names it. */
record PersonFilter(
        String q,
        @Nullable UUID unit,
        @Nullable Boolean former,
        String after,
        @Nullable Integer size) {

    private static final int MOST = 200;
    private static final int USUAL = 50;

    PersonFilter {
        q = requireNonNullElse(q, "").strip();
        after = requireNonNullElse(after, "");
    }

    boolean formerToo() {
        return requireNonNullElse(former, false);
    }

    int most() {
        return Math.clamp(requireNonNullElse(size, USUAL), 1, MOST);
    }

    PeopleQuery.Filter filter(PhoneNumberMasking numbers) {
        return new PeopleQuery.Filter(q, unit == null ? null : new UnitId(unit), formerToo(), numbers.shown());
    }

    /** The same list at another place. */
    String address(String path, String place) {
        return PageAddress.of(path)
                .with("q", q)
                .with("unit", unit)
                .with("former", formerToo() ? true : null)
                .with("size", most() == USUAL ? null : most())
                .with("after", place)
                .toString();
    }
}
