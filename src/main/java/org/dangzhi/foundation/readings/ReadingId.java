package org.dangzhi.foundation.readings;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

public record ReadingId(UUID id) implements TypedId {}
