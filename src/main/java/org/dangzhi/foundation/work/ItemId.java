package org.dangzhi.foundation.work;

import java.util.UUID;
import org.dangzhi.foundation.office.TypedId;

public record ItemId(UUID id) implements TypedId {}
