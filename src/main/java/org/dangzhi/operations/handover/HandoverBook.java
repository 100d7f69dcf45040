package org.dangzhi.operations.handover;

import java.util.Optional;
import org.dangzhi.operations.duty.ShiftId;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

interface HandoverBook extends CrudRepository<Handover, HandoverId> {

    Optional<Handover> findByLeaving(ShiftId leaving);

    /** For who writes: two at once write one after the other, so the second sees what the first has done. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Handover> findLockedById(HandoverId id);
}
