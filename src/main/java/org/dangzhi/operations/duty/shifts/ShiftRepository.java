package org.dangzhi.operations.duty.shifts;

import java.time.LocalDate;
import java.util.Optional;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.data.repository.CrudRepository;

/** Repository of shifts as aggregates; {@link Shifts} is the front door. */
public interface ShiftRepository extends CrudRepository<Shift, ShiftId> {

    Optional<Shift> findByKindAndDay(ShiftKindId kind, LocalDate day);
}
