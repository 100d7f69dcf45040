package org.dangzhi.operations.handover;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

public record HandoverId(UUID id) implements TypedId {}
