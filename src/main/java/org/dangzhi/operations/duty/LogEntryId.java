package org.dangzhi.operations.duty;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of an entry of the duty log. */
public record LogEntryId(UUID id) implements TypedId {}
