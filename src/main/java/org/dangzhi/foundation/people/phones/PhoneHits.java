package org.dangzhi.foundation.people.phones;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.search.HitPhones;
import org.dangzhi.foundation.search.SearchHit;
import org.springframework.stereotype.Component;

/** {@link HitPhones} of persons and contacts, the first number of each; none for those who see numbers masked. */
@Component
class PhoneHits implements HitPhones {

    private static final String OURS = "people.";

    private final PhoneNumberQuery query;
    private final PhoneNumberMasking numbers;

    PhoneHits(PhoneNumberQuery query, PhoneNumberMasking numbers) {
        this.query = query;
        this.numbers = numbers;
    }

    @Override
    public List<Phone> of(List<SearchHit> hits) {
        var holders = hits.stream()
                .filter(hit -> hit.kind().startsWith(OURS))
                .map(SearchHit::id)
                .toArray(UUID[]::new);
        if (holders.length == 0 || !numbers.shown()) return List.of();
        return query.first(holders);
    }
}
