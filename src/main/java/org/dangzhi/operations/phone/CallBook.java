package org.dangzhi.operations.phone;

import org.springframework.data.repository.CrudRepository;

/** The telephone records of the office. */
interface CallBook extends CrudRepository<Call, CallId> {}
