package org.dangzhi.foundation.people.phones;

import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.office.RecordMapper;
import org.dangzhi.foundation.search.HitPhones;
import org.dangzhi.foundation.search.SearchHit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** {@link HitPhones} of persons and contacts, the first number of each; none for those who see numbers masked. */
@Component
class PhoneHits implements HitPhones {

    private static final String OURS = "people.";

    private final JdbcClient jdbc;
    private final PhoneNumberMasking numbers;

    PhoneHits(JdbcClient jdbc, PhoneNumberMasking numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    @Override
    public List<Phone> of(List<SearchHit> hits) {
        var holders = hits.stream()
                .filter(hit -> hit.kind().startsWith(OURS))
                .map(SearchHit::id)
                .toArray(UUID[]::new);
        if (holders.length == 0 || !numbers.shown()) return List.of();
        return jdbc.sql("""
                        select distinct on (holder_id) holder_id as hit, number, digits
                          from people.phone where holder_id = any (:holders) order by holder_id, position
                        """)
                .param("holders", holders)
                .query(new RecordMapper<>(Phone.class))
                .list();
    }
}
