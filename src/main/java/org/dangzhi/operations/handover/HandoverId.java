package org.dangzhi.operations.handover;

import java.util.UUID;
import org.dangzhi.foundation.office.Id;

public record HandoverId(UUID id) implements Id {}
