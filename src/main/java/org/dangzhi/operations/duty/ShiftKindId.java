package org.dangzhi.operations.duty;

import java.util.UUID;
import org.dangzhi.foundation.office.Id;

public record ShiftKindId(UUID id) implements Id {}
