package org.dangzhi.foundation.work;

import java.util.UUID;
import org.dangzhi.foundation.office.Id;

public record ReadingId(UUID id) implements Id {}
