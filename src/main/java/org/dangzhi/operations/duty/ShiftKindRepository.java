package org.dangzhi.operations.duty;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.transaction.annotation.Transactional;

/** Repository of kinds of shifts. */
interface ShiftKindRepository extends ListCrudRepository<ShiftKind, ShiftKindId> {

    /** In the order of the day; retired ones are left out. */
    @Transactional(readOnly = true)
    List<ShiftKind> findByActiveTrueOrderByPosition();

    @Transactional(readOnly = true)
    List<ShiftKind> findAllByOrderByPosition();

    @Transactional(readOnly = true)
    boolean existsByName(String name);
}
