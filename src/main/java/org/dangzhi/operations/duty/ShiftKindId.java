package org.dangzhi.operations.duty;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

public record ShiftKindId(UUID id) implements TypedId {}
