package org.dangzhi.foundation.people;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

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
        var address = UriComponentsBuilder.fromPath(path);
        if (!q.isEmpty()) address.queryParam("q", "{q}");
        if (unit != null) address.queryParam("unit", unit);
        if (formerToo()) address.queryParam("former", true);
        if (most() != USUAL) address.queryParam("size", most());
        if (!place.isEmpty()) address.queryParam("after", "{after}");
        return address.encode().buildAndExpand(Map.of("q", q, "after", place)).toUriString();
    }
}
