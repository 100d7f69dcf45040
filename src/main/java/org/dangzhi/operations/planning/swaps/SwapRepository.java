package org.dangzhi.operations.planning.swaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

/** Repository of swaps. */
interface SwapRepository extends CrudRepository<Swap, SwapId> {

    /** Whoever decides at the same time waits, and then finds it decided. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Swap> findOneById(SwapId id);

    /** A hundred: open ones first, then the newest. */
    @Query("select * from planning.swap order by state in ('ASKED', 'ACCEPTED') desc, asked_at desc, id limit 100")
    List<Swap> newest();

    /** Open ones of a person about a shift after a day. */
    @Query("""
            select w.* from planning.swap w
              join duty.shift s on s.office_id = w.office_id and s.id = w.shift_id
              left join duty.shift b on b.office_id = w.office_id and b.id = w.back_shift_id
             where w.state in ('ASKED', 'ACCEPTED') and :person in (w.from_person, w.to_person)
               and greatest(s.day, b.day) > :day
             for update of w
            """)
    List<Swap> findOpenAfter(UUID person, LocalDate day);
}
