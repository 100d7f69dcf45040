package org.dangzhi.foundation.people;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

/** An entry of the telephone directory that is no person of the office. */
public record ContactId(UUID id) implements TypedId {}
