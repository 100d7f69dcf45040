package org.dangzhi.operations.handover;

import java.util.Optional;
import org.dangzhi.operations.duty.ShiftId;
import org.springframework.data.repository.CrudRepository;

interface HandoverBook extends CrudRepository<Handover, HandoverId> {

    Optional<Handover> findByLeaving(ShiftId leaving);
}
