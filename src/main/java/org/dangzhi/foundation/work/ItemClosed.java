package org.dangzhi.foundation.work;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** An item passed its check. */
public record ItemClosed(OfficeId office, ItemId item) implements OfficeEvent {}
