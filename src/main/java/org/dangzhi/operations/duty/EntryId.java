package org.dangzhi.operations.duty;

import java.util.UUID;
import org.dangzhi.foundation.office.Id;

/** An entry of the duty log. */
public record EntryId(UUID id) implements Id {}
