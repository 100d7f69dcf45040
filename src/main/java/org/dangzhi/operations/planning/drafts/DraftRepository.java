package org.dangzhi.operations.planning.drafts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.web.NotFoundException;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Repository of drafts. */
public interface DraftRepository extends CrudRepository<Draft, DraftId> {

    /** Fifty, the newest first. */
    List<Draft> findTop50ByOrderByNumberDesc();

    /** Repairs of the same absence: at most three, the newest first. */
    @Query("""
            select * from planning.draft
             where absentee = :absentee and from_day = :from and to_day = :to
             order by number desc limit 3
            """)
    List<Draft> repairs(UUID absentee, LocalDate from, LocalDate to);

    @Query("select coalesce(max(number), 0) + 1 from planning.draft")
    int nextNumber();

    /** @throws NotFoundException (404) if there is no such draft */
    default Draft of(DraftId id) {
        return findById(id).orElseThrow(NotFoundException::new);
    }
}
