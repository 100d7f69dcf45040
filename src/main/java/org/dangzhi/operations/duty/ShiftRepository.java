package org.dangzhi.operations.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** Repository of shifts as aggregates; {@link Shifts} is the front door. */
interface ShiftRepository extends CrudRepository<Shift, ShiftId> {

    Optional<Shift> findByKindAndDay(ShiftKindId kind, LocalDate day);
}
