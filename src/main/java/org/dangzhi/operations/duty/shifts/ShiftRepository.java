package org.dangzhi.operations.duty.shifts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.operations.duty.ShiftId;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.Shifts;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.CrudRepository;

/** Repository of shifts as aggregates; {@link Shifts} is the front door. */
public interface ShiftRepository extends CrudRepository<Shift, ShiftId> {

    Optional<Shift> findByKindAndDay(ShiftKindId kind, LocalDate day);

    /** Those of whatever post that nobody has signed in to yet, in their order. */
    @Query("""
            select s.* from duty.shift s
             where s.day > :day and :person in (s.primary_id, s.secondary_id, s.leader_id, s.driver_id)
               and s.closed_at is null
               and not exists (select from duty.signing g where g.office_id = s.office_id and g.shift_id = s.id)
             order by s.day, s.starts_at
            """)
    List<Shift> findOfPersonAfter(UUID person, LocalDate day);
}
