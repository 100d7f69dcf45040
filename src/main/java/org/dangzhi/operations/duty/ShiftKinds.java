package org.dangzhi.operations.duty;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ShiftKinds extends ListCrudRepository<ShiftKind, ShiftKindId> {

    /** In the order of the day; retired ones are left out. */
    List<ShiftKind> findByActiveTrueOrderByPosition();

    List<ShiftKind> findAllByOrderByPosition();

    boolean existsByName(String name);
}
