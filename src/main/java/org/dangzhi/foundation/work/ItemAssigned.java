package org.dangzhi.foundation.work;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** An item was arranged. */
public record ItemAssigned(OfficeId office, ItemId item) implements OfficeEvent {}
