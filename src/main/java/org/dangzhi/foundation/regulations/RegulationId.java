package org.dangzhi.foundation.regulations;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** Id of one edition of a regulation. */
public record RegulationId(UUID id) implements TypedId {}
