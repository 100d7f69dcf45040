package org.dangzhi.operations.dutylog;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of an entry of the duty log. */
public record LogEntryId(UUID id) implements TypedId {}
