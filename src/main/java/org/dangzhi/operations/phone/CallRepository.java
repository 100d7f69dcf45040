package org.dangzhi.operations.phone;

import org.springframework.data.repository.CrudRepository;

/** Repository of telephone records. */
interface CallRepository extends CrudRepository<Call, CallId> {}
