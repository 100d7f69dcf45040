package org.dangzhi.operations.planning.swaps;

import java.util.List;
import java.util.Optional;
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
}
