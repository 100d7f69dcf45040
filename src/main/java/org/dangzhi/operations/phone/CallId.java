package org.dangzhi.operations.phone;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

public record CallId(UUID id) implements TypedId {}
