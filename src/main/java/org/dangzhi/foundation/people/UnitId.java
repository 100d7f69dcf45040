package org.dangzhi.foundation.people;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** A unit: a department, a plant's section, a crew. */
public record UnitId(UUID id) implements TypedId {}
