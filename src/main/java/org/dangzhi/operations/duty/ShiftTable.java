package org.dangzhi.operations.duty;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.data.repository.CrudRepository;

/** The shifts as aggregates; {@link Shifts} is the door for others. */
interface ShiftTable extends CrudRepository<Shift, ShiftId> {

    Optional<Shift> findByKindAndDay(ShiftKindId kind, LocalDate day);
}
