package org.dangzhi.operations.phone;

import java.util.UUID;
import org.dangzhi.foundation.office.Id;

public record CallId(UUID id) implements Id {}
