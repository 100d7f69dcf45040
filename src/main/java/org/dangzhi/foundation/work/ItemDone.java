package org.dangzhi.foundation.work;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** An item's outcome was reported; its supervisor is to check it. */
public record ItemDone(OfficeId office, ItemId item) implements OfficeEvent {}
