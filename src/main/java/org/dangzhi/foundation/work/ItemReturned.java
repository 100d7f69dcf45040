package org.dangzhi.foundation.work;

import org.dangzhi.foundation.office.OfficeEvent;
import org.dangzhi.foundation.office.OfficeId;

/** An item did not pass its check and goes round again. */
public record ItemReturned(OfficeId office, ItemId item) implements OfficeEvent {}
