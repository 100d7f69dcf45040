package org.dangzhi.operations.duty.settings;

import java.util.List;
import org.dangzhi.operations.duty.ShiftKindId;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Repository of kinds of shifts. */
public interface ShiftKindRepository extends ListCrudRepository<ShiftKind, ShiftKindId> {

    /** In the order of the day; retired ones are left out. */
    @Transactional(readOnly = true)
    List<ShiftKind> findByActiveTrueOrderByPosition();

    @Transactional(readOnly = true)
    List<ShiftKind> findAllByOrderByPosition();

    @Transactional(readOnly = true)
    boolean existsByName(String name);
}
