package org.dangzhi.foundation.jobs;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of a long run. */
public record LongRunId(UUID id) implements TypedId {}
