package org.dangzhi.operations.handover;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.dangzhi.operations.duty.ShiftId;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.CrudRepository;

/** Repository of handovers. */
interface HandoverRepository extends CrudRepository<Handover, HandoverId> {

    Optional<Handover> findByLeaving(ShiftId leaving);

    /** One or two: who is about to be relieved. */
    List<Handover> findByClosedAtIsNull();

    /** For who writes: two at once write one after the other, so the second sees what the first has done. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Handover> findLockedById(HandoverId id);

    /** For what changes what was signed: waits for whoever signs, and sees their signature. */
    @Lock(LockMode.PESSIMISTIC_WRITE)
    Optional<Handover> findLockedByLeaving(ShiftId leaving);

    /** Begins the next round of signatures; the pair's own words keep their version. */
    @Modifying
    @Query("update handover.record set round = round + 1, reopened_at = :now, reopened_entry = :entry where id = :id")
    void reopen(UUID id, OffsetDateTime now, int entry);

    /** @return 0 when the leader has been asked before; the pair's own words keep their version */
    @Modifying
    @Query("update handover.record set leader_asked_at = :now where id = :id and leader_asked_at is null")
    int askLeader(UUID id, OffsetDateTime now);
}
