package org.dangzhi.foundation.people;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** A person of the office. */
public record PersonId(UUID id) implements TypedId {}
