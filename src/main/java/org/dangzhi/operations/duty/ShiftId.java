package org.dangzhi.operations.duty;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

public record ShiftId(UUID id) implements TypedId {}
